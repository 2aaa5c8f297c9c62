package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class UsageTest {

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void allProblemsAreNamedAtOnceOneLineEach() throws IOException {
        Path rules = Files.writeString(directory.resolve("rules.yaml"), "version: 1\n");
        Path empty = Files.createDirectory(directory.resolve("empty"));

        int code = limen(
                "replay",
                "--input",
                empty.toString(),
                "--rules",
                rules.toString(),
                "--sections",
                directory.resolve("none.csv").toString(),
                "--until",
                "yesterday",
                "--parallelism",
                "0",
                "--disorder",
                "seven",
                "--fast");

        assertThat(code).isEqualTo(Startable.BAD_USAGE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith("Cannot start:\n")
                .contains("\n  --until: 'yesterday' (expected: an instant in UTC such as 2015-10-20T12:00:00Z)\n")
                .contains("\n  --parallelism: '0' (expected: 1 to 128)\n")
                .contains("\n  --disorder: 'seven' (expected: SEED,DURATION such as 7,PT24H)\n")
                .contains("\n  --fast: unknown (expected: the options of limen replay --help)\n")
                .contains("'--output=DIR'")
                .contains(
                        "\n  --sections: '" + directory.resolve("none.csv") + "' (expected: a file that can be read)\n")
                .contains("\n  --rules: rules.yaml: ")
                .contains("\n  --input: " + empty + ": holds no *.jsonl\n");
    }

    @Test
    void anInputThatIsNeitherDirectoryNorScenarioNamesTheScenarios() {
        int code = limen("replay", "--input", "balkan-rout", "--output", path("out"));

        assertThat(code).isEqualTo(Startable.BAD_USAGE);
        assertThat(err.toString())
                .contains("--input: 'balkan-rout' (expected: a directory, or one of balkan-route-2015, ");
    }

    @Test
    void resultsDoNotGoWhereReportsAreReadFromNorOverAFile() throws IOException {
        Path input = Files.createDirectory(directory.resolve("in"));
        Files.writeString(input.resolve("a.jsonl"), "{}\n");
        Path file = Files.writeString(directory.resolve("file"), "mine");

        limen("replay", "--input", input.toString(), "--output", input.toString());
        limen("replay", "--input", input.toString(), "--output", file.toString());

        assertThat(err.toString())
                .contains("(expected: another directory than --input: results would be read as reports)")
                .contains("(expected: a directory, or a name that is free)");
    }

    @Test
    void aCommandThatDoesNotExistNamesThoseThatDo() {
        assertThat(limen("repaly")).isEqualTo(Startable.BAD_USAGE);

        assertThat(err.toString())
                .isEqualTo(
                        "Cannot start:\n  command: 'repaly' (expected: one of backtest, demo, doctor, draft, evaluate, explain, preflight, register, replay, report, rules, run, savepoint, share, watch)\n");
    }

    @Test
    void withoutACommandTheProgramNamesThem() {
        assertThat(limen()).isEqualTo(Startable.BAD_USAGE);

        assertThat(err.toString())
                .isEqualTo(
                        "Cannot start:\n  command: none (expected: one of backtest, demo, doctor, draft, evaluate, explain, preflight, register, replay, report, rules, run, savepoint, share, watch)\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "doctor",
                "replay",
                "explain",
                "evaluate",
                "rules",
                "rules check",
                "backtest",
                "draft",
                "share",
                "share eurosur",
                "share europol",
                "share siena",
                "cluster",
                "cluster start",
                "cluster status",
                "cluster stop"
            })
    void helpIsEverywhereAndFitsEightyColumns(String command) {
        int code = limen((command + " --help").strip().split(" "));

        assertThat(code).isEqualTo(Startable.DONE);
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().lines()).hasSizeGreaterThan(5).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theVersionIsTold() {
        assertThat(limen("--version")).isEqualTo(Startable.DONE);

        assertThat(out.toString()).startsWith("limen ");
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private int limen(String... arguments) {
        CommandLine line = Limen.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }
}
