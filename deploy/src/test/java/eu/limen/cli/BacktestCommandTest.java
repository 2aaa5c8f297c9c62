package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Real runs over a scenario of which it is known what truly happens. */
class BacktestCommandTest {

    private static final String HEAD = """
            name: draft
            version: "2"
            publishedAt: 2026-02-01T00:00:00Z
            validFrom: 2026-03-01T00:00:00Z
            regime: SBC_2024
            """;
    private static final String STRICT = HEAD + "parameters: {label: {highAlpha: 0.0005}}\n";
    private static final String LOOSE = HEAD + """
            parameters: {label: {highAlpha: 0.05}}
            expectations:
              - {name: the rise of April, pattern: SURGE, section: DE-PL, from: 2025-04-01, to: 2025-04-05, atLeast: 1}
              - {name: nothing on the Dutch border, pattern: SURGE, section: DE-NL, from: 2025-03-03, to: 2025-04-16, atMost: 0}
              - {name: the shift of 2015, pattern: DISPLACEMENT, section: HR-SI, from: 2015-10-16, to: 2015-10-18, atLeast: 1}
            """;

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void looserRulesGainAlertsThatAreFalseAndAMissedExpectationIsSaid() throws IOException {
        int code = backtest("rise-only", null, LOOSE);

        assertThat(code).isEqualTo(1);
        assertThat(out.toString())
                .contains("       2  alerts gained")
                .contains("       0  alerts lost")
                .contains(
                        "    0.00  false alerts per section and year, present rules (0 of 1 alerts; 1 of 2 events found)")
                .contains("    3.48  false alerts per section and year, candidate (2 of 3 alerts; 1 of 2 events found)")
                .contains("MISSED: nothing on the Dutch border (no SURGE on DE-NL that began between 2025-03-03 and "
                        + "2025-04-16; found 1)\n")
                .contains("not in this history: the shift of 2015 ");
        assertThat(lines("alerts.csv"))
                .hasSize(4)
                .filteredOn(line -> line.startsWith("GAINED,,SURGE,"))
                .hasSize(2);
        assertThat(text("junit.xml")).contains("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\"");
        assertThat(text("backtest.html")).contains("<h1>draft 2 instead of default 1</h1>");
        assertThat(directory.resolve("out/candidate/alerts.jsonl")).isNotEmptyFile();
    }

    @Test
    void stricterRulesLoseAlerts() throws IOException {
        int code = backtest("rise-only", LOOSE, STRICT);

        assertThat(code).isZero();
        assertThat(out.toString()).contains("       0  alerts gained").contains("       2  alerts lost");
    }

    @Test
    void theSameRulesMakeNoDifference() throws IOException {
        int code = backtest("common-fall", STRICT, STRICT);

        assertThat(code).isZero();
        assertThat(lines("alerts.csv")).hasSize(2).last().asString().startsWith("SAME,0,SURGE,AT-SI,");
        assertThat(lines("verdicts.csv")).hasSize(1);
        assertThat(lines("levels.csv")).hasSize(1);
        assertThat(text("backtest.html")).contains("Both tell of the same episodes at the same hours.");
    }

    @Test
    void everythingWrongIsNamedBeforeAnythingRuns() throws IOException {
        Path input = Files.createDirectory(directory.resolve("in"));
        Files.writeString(input.resolve("a.jsonl"), "{}\n");
        Files.writeString(
                input.resolve("labels.csv"), "section,threat,direction,from,to,change\nAT-DE,RAIN,AT>DE,,,\n");

        int code = backtest(input.toString(), HEAD + "colour: red\n", HEAD + "regime: SBC_2030\n");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains("--rules: present.yaml: colour: 'red'")
                .contains("--candidate: candidate.yaml: line 6: ")
                .contains("--input: labels.csv: line 2, threat: 'RAIN'");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    private int backtest(String input, @Nullable String present, String candidate) throws IOException {
        Path tried = Files.writeString(directory.resolve("candidate.yaml"), candidate);
        String output = directory.resolve("out").toString();
        if (present == null) {
            return limen("backtest", "--input", input, "--candidate", tried.toString(), "--output", output);
        }
        Path rules = Files.writeString(directory.resolve("present.yaml"), present);
        return limen(
                "backtest",
                "--input",
                input,
                "--rules",
                rules.toString(),
                "--candidate",
                tried.toString(),
                "--output",
                output);
    }

    private String text(String file) throws IOException {
        return Files.readString(directory.resolve("out").resolve(file));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(directory.resolve("out").resolve(file));
    }

    private int limen(String... arguments) {
        CommandLine line = Limen.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }
}
