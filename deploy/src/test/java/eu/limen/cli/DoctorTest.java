package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real script on a path on which only the programs lie that a test puts there. */
class DoctorTest {

    /** Of every Linux; what the script itself is made of. */
    private static final List<String> OF_THE_SYSTEM = List.of(
            "awk",
            "bash",
            "cat",
            "date",
            "df",
            "dirname",
            "grep",
            "head",
            "id",
            "locale",
            "ls",
            "readlink",
            "sed",
            "setpriv",
            "setsid",
            "tail",
            "uname");

    @TempDir
    Path directory;

    private Path tools;

    @BeforeEach
    void aMachineThatHasAll() throws IOException {
        tools = Files.createDirectories(directory.resolve("tools"));
        for (String name : OF_THE_SYSTEM) {
            Files.createSymbolicLink(tools.resolve(name), found(name));
        }
        tool("java", "echo 'openjdk version \"17.0.15\"' >&2");
        tool("javac", "echo 'javac 17.0.15'");
        tool("mvn", "printf '\\033[1mApache Maven 3.8.7\\033[m\\n'");
        tool("node", "echo v20.19.2");
        tool("npm", "echo 10.8.2");
    }

    @Test
    void whereAllIsThereItSaysSo() throws Exception {
        Run run = doctor();

        assertThat(run.out())
                .contains("ok       java         17.0.15, " + tools + "/java\n")
                .contains("ok       Maven        3.8.7, ")
                .contains("ok       Node         20.19.2, ")
                .doesNotContain("MISSING  java", "MISSING  Node");
    }

    @Test
    void withoutJavaItStillSaysWhatIsMissingAndHowToGetIt() throws Exception {
        for (String gone : List.of("java", "javac", "mvn", "node", "npm", "setsid")) {
            Files.delete(tools.resolve(gone));
        }

        Run run = doctor();

        assertThat(run.code()).isEqualTo(Startable.BROKEN_OFF);
        assertThat(run.out())
                .contains("MISSING  java         java is missing (expected: 17 or newer)\n")
                .contains("MISSING  javac        ")
                .contains("MISSING  Maven        Maven is missing (expected: 3.8 or newer)\n")
                .contains("MISSING  Node         Node is missing (expected: 20.19 or newer)\n")
                .contains("MISSING  npm          ")
                .contains("MISSING  setsid       ")
                .contains("get it: apt-get install openjdk-17-jdk-headless")
                .contains("get it: nodejs.org");
    }

    @Test
    void whatIsTooOldCountsAsMissing() throws Exception {
        tool("java", "echo 'openjdk version \"11.0.2\"' >&2");
        tool("node", "echo v20.9.0");

        Run run = doctor();

        assertThat(run.code()).isEqualTo(Startable.BROKEN_OFF);
        assertThat(run.out())
                .contains("/java is version 11.0.2 (expected: 17 or newer)")
                .contains("/node is version 20.9.0 (expected: 20.19 or newer)");
    }

    @Test
    void chromiumIsOnlyNoted() throws Exception {
        assertThat(doctor().out()).contains("note     chromium     not on the path; only mvn verify needs it");
    }

    @Test
    void aFileWhereTheDemoWouldLieIsNamed() throws Exception {
        Files.createFile(directory.resolve("limen"));

        Run run = doctor();

        assertThat(run.code()).isEqualTo(Startable.BROKEN_OFF);
        assertThat(run.out())
                .contains("MISSING  disk         " + directory + "/limen/demo-system cannot be written to");
    }

    @Test
    void whatItDoesNotKnowIsAnError() throws Exception {
        Run run = doctor("--fix");

        assertThat(run.code()).isEqualTo(Startable.BAD_USAGE);
        assertThat(run.err()).isEqualTo("Cannot start:\n  --fix: unknown (expected: nothing, or --help)\n");
    }

    private static Path found(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(each -> Path.of(each, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not on the path"));
    }

    private void tool(String name, String body) throws IOException {
        Path tool = Files.writeString(tools.resolve(name), "#!/bin/bash\n" + body + "\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run doctor(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                tools.resolve("bash").toString(),
                Repository.HOME.resolve("deploy/doctor").toString()));
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("XDG_CACHE_HOME", directory.toString());
        builder.environment().remove("JAVA_HOME");
        int code = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private record Run(int code, String out, String err) {}
}
