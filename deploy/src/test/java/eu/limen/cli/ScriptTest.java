package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a copy of the script in a small house, in which Java and Maven are doubles that write down how they were called. */
class ScriptTest {

    @TempDir
    Path directory;

    private Path house;
    private Path tools;
    private Path calls;
    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void aHouseThatIsNotBuilt() throws IOException {
        house = directory.resolve("a house");
        tools = Files.createDirectories(directory.resolve("tools"));
        calls = directory.resolve("calls");
        Files.createFile(calls);
        Files.createDirectories(house.resolve("deploy"));
        for (String script : List.of("limen", "cluster", "needs", "doctor")) {
            Path copy = house.resolve("deploy").resolve(script);
            Files.copy(Repository.HOME.resolve("deploy").resolve(script), copy);
            allow(copy);
        }
        Files.writeString(house.resolve("pom.xml"), "<project/>");
        for (String module : List.of("common", "sample-data", "jobs", "deploy")) {
            Files.createDirectories(house.resolve(module).resolve("src/main/java"));
            Files.writeString(house.resolve(module).resolve("pom.xml"), "<project/>");
        }
        tool(
                "java",
                "case $* in -version) echo 'openjdk version \"17.0.15\"' >&2;; *) echo \"java $*\" >> '" + calls
                        + "';; esac");
        tool("javac", "echo 'javac 17.0.15'");
        tool("node", "echo v20.19.2");
        tool("npm", "echo 10.8.2");
        tool(
                "mvn",
                "case $* in --version) echo Apache Maven 3.8.7; exit;; esac; echo \"mvn $*\" >> '" + calls
                        + "'; mkdir -p '" + house + "/deploy/target'; touch '" + house
                        + "/deploy/target/limen-deploy-1.jar'");
    }

    @Test
    void buildsWhatIsMissingAndThenRuns() throws Exception {
        Run run = run(house.resolve("deploy/limen"), "replay", "--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("limen: building what is missing").contains("limen: built in ");
        List<String> called = Files.readAllLines(calls);
        assertThat(called).hasSize(2);
        assertThat(called.get(0))
                .contains("-pl deploy,console -am package -DskipTests")
                .contains("-f " + house + "/pom.xml");
        assertThat(called.get(1))
                .contains("-Dlimen.home=" + house)
                .contains("-Dlimen.terminal.out=false")
                .endsWith("-jar " + house + "/deploy/target/limen-deploy-1.jar replay --help");
    }

    @Test
    void buildsOnceAndAgainOnlyWhenSourcesAreNewer() throws Exception {
        run(house.resolve("deploy/limen"), "--version");
        run(house.resolve("deploy/limen"), "--version");
        assertThat(Files.readAllLines(calls))
                .filteredOn(call -> call.startsWith("mvn"))
                .hasSize(1);

        Path source = Files.writeString(house.resolve("jobs/src/main/java/New.java"), "class New {}");
        long later = Files.getLastModifiedTime(house.resolve("deploy/target/limen.built"))
                        .toMillis()
                + 10_000;
        Files.setLastModifiedTime(source, FileTime.fromMillis(later));
        run(house.resolve("deploy/limen"), "--version");

        assertThat(Files.readAllLines(calls))
                .filteredOn(call -> call.startsWith("mvn"))
                .hasSize(2);
    }

    @Test
    void worksThroughALinkFromAnywhere() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("limen"), house.resolve("deploy/limen"));

        Run run = run(link, "--version");

        assertThat(run.code()).isZero();
        assertThat(Files.readAllLines(calls).get(1)).contains("-Dlimen.home=" + house);
    }

    @Test
    void inAnUnpackedArchiveNothingIsBuilt() throws Exception {
        Path archive = Files.createDirectories(directory.resolve("limen-1"));
        Files.move(house.resolve("deploy"), archive.resolve("bin"));
        Files.createFile(archive.resolve("limen-deploy-1.jar"));
        for (String notThere : List.of("javac", "node", "npm", "mvn")) {
            tool(notThere, "echo \"$0 $*\" >> '" + calls + "'; exit 1");
        }

        Run run = run(archive.resolve("bin/limen"), "--version");

        assertThat(run.code()).isZero();
        assertThat(Files.readAllLines(calls))
                .singleElement()
                .asString()
                .contains("-Dlimen.home=" + archive + " ")
                .endsWith("-jar " + archive + "/limen-deploy-1.jar --version");
    }

    @Test
    void anArchiveThatIsNotWholeIsNamed() throws Exception {
        Path archive = Files.createDirectories(directory.resolve("limen-1"));
        Files.move(house.resolve("deploy"), archive.resolve("bin"));

        Run run = run(archive.resolve("bin/limen"), "--version");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("limen-deploy-VERSION.jar is missing in " + archive);
    }

    @Test
    void theClusterIsStartedUnlessSomethingElseIsAskedFor() throws Exception {
        run(house.resolve("deploy/cluster"));
        run(house.resolve("deploy/cluster"), "--ports", "24000");
        run(house.resolve("deploy/cluster"), "stop");

        assertThat(Files.readAllLines(calls).stream().filter(call -> call.startsWith("java")))
                .satisfiesExactly(
                        call -> assertThat(call).contains("-Xmx384m").endsWith(" cluster start"),
                        call -> assertThat(call).endsWith(" cluster start --ports 24000"),
                        call -> assertThat(call).endsWith(" cluster stop"));
    }

    @Test
    void saysWhatIsMissingAndHowToGetIt() throws Exception {
        tool("java", "echo 'openjdk version \"11.0.2\"' >&2");

        Run run = run(house.resolve("deploy/limen"), "--version");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("is version 11.0.2. Limen needs JDK 17 or newer");
        assertThat(Files.readAllLines(calls)).isEmpty();
    }

    @Test
    void whatJavaSaysOfItsOptionsIsNotTakenForItsVersion() throws Exception {
        tool(
                "java",
                "[ -z \"${JDK_JAVA_OPTIONS:-}\" ] || echo \"NOTE: Picked up $JDK_JAVA_OPTIONS\" >&2; echo 'openjdk version \"17.0.15\"' >&2");
        environment.put("JDK_JAVA_OPTIONS", "-Djavax.net.ssl.trustStoreType=PKCS12");

        Run run = run(house.resolve("deploy/limen"), "--version");

        assertThat(run.code()).isZero();
        assertThat(run.err()).doesNotContain("is version");
    }

    @Test
    void aBuildThatFailsIsTriedAgain() throws Exception {
        tool(
                "mvn",
                "case $* in --version) echo Apache Maven 3.8.7; exit;; esac; echo \"mvn $*\" >> '" + calls
                        + "'; echo '[ERROR] no such library'; exit 1");

        Run first = run(house.resolve("deploy/limen"), "--version");
        Run second = run(house.resolve("deploy/limen"), "--version");

        assertThat(first.code()).isEqualTo(1);
        assertThat(first.err())
                .endsWith(
                        "[ERROR] no such library\nlimen: the build failed; the reason stands above, and all that was said in "
                                + house.resolve("deploy/target/build.log") + ".\n");
        assertThat(house.resolve("deploy/target/build.log")).hasContent("[ERROR] no such library\n");
        assertThat(second.code()).isEqualTo(1);
        assertThat(Files.readAllLines(calls)).hasSize(2);
    }

    @Test
    void saysThatNodeIsTooOldBeforeItBuildsForMinutes() throws Exception {
        tool("node", "echo v18.20.4");

        Run run = run(house.resolve("deploy/limen"), "demo");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("/node is version 18.20.4. Limen needs Node 20.19 or newer: nodejs.org");
        assertThat(Files.readAllLines(calls)).isEmpty();
    }

    @Test
    void aBuildTellsHowFarItIs() throws Exception {
        String maven = Files.readString(tools.resolve("mvn"));
        tool(
                "mvn",
                maven.substring(maven.indexOf('\n')) + "\n[ $# -eq 1 ] || printf '[INFO] %s\\n' 'Reactor Summary' "
                        + "'--- compiler:3.14.1 ---' 'Building Limen jobs 0.1.0             [4/6]'\n"
                        + "[ $# -eq 1 ] || printf '%s\\n' '    (see a page)' 'pages/index.html 1.69 kB' '\033[0m[INFO] Scanning'");

        Run run = run(house.resolve("deploy/limen"), "--version");

        assertThat(run.err())
                .contains("\nlimen:   4 of 6, Limen jobs\n")
                .doesNotContain("compiler", "Reactor", "a page", "index.html", "Scanning");
    }

    private void tool(String name, String body) throws IOException {
        Path tool = tools.resolve(name);
        Files.writeString(tool, "#!/usr/bin/env bash\n" + body + "\n");
        allow(tool);
    }

    private static void allow(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run run(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Path err = directory.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        Process process = builder.redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int code = process.waitFor();
        return new Run(code, Files.readString(err, StandardCharsets.UTF_8));
    }

    private record Run(int code, String err) {}
}
