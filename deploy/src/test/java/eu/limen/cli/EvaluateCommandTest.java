package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.evaluation.Finding;
import eu.limen.evaluation.Judge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

    private static final Judge SATISFIED = () -> List.of(
            Finding.atMost("alarm pair", "false alarms a year", 0.362, 0.4),
            Finding.atLeast("alarm pair", "bursts found", 0.588, 0.5));
    private static final Judge DISSATISFIED = () -> List.of(Finding.atMost("waves", "false waves", 0.02, 0.01));

    @TempDir
    Path directory;

    private final StringWriter err = new StringWriter();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void everyGoalHasALineWithItsFigureInColumns() {
        int code = table(false, 80).print(List.of(SATISFIED));

        assertThat(code).isZero();
        assertThat(printed())
                .containsExactly(
                        "        subject            figure          goal",
                        "met     alarm pair         0.362           false alarms a year <= 0.4",
                        "met     alarm pair         0.588           bursts found >= 0.5",
                        "2 of 2 goals met");
    }

    @Test
    void aMissedGoalIsSaidAndMakesTheExitCodeOne() {
        int code = table(false, 80).print(List.of(SATISFIED, DISSATISFIED));

        assertThat(code).isEqualTo(1);
        assertThat(printed())
                .contains("MISSED  waves              0.02            false waves <= 0.01")
                .endsWith("2 of 3 goals met");
    }

    @Test
    void aFigureWithoutAGoalIsShownAndNotCounted() {
        int code = table(false, 80)
                .print(List.of(SATISFIED, () -> List.of(Finding.reported("waves", "power at 10 a week", 0.86))));

        assertThat(code).isZero();
        assertThat(printed())
                .contains("-       waves              0.86            power at 10 a week")
                .endsWith("2 of 2 goals met");
    }

    @Test
    void progressIsOnTheTerminalOnly() {
        table(true, 60).print(List.of(SATISFIED, DISSATISFIED));

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("judge 1 of 2")
                .contains("judge 2 of 2");
        assertThat(printed()).contains("                                           year <= 0.4");
    }

    @Test
    void aDirectoryWithoutTheTwoTablesIsNamed() {
        assertThat(evaluate(directory)).isEqualTo(Startable.BAD_USAGE);
        assertThat(evaluate(directory.resolve("none"))).isEqualTo(Startable.BAD_USAGE);

        assertThat(err.toString())
                .contains("--data: '" + directory.resolve("sim_series.csv") + "' (expected: a file that can be read)")
                .contains("--data: '" + directory.resolve("sim_meta.csv") + "' (expected: a file that can be read)")
                .contains("--data: '" + directory.resolve("none") + "' (expected: a directory)");
    }

    @Test
    void aColumnThatIsMissingIsNamed() throws IOException {
        write("sim_series", "series,week,y,exposure\n1,1,3,1000\n");
        write("sim_meta", "series,exposure,event_kind,event_start,event_weeks\n1,const,burst,280,7\n");

        assertThat(evaluate(directory)).isEqualTo(Startable.BAD_USAGE);

        assertThat(err.toString())
                .isEqualTo(
                        "Cannot start:\n  --data: sim_series.csv: no column 't' (expected: among [series, week, y, exposure])\n");
    }

    @Test
    void aCellThatCannotBeIsNamedByItsPlace() throws IOException {
        write("sim_series", series(300));
        write("sim_meta", "series,exposure,event_kind,event_start,event_weeks\n1,often,burst,280,7\n");
        evaluate(directory);
        write("sim_series", "series,t,y,exposure\n1,1,3,1000\n1,3,4,1000\n");
        evaluate(directory);
        write("sim_series", "series,t,y,exposure\n1,1,-3,1000\n");
        evaluate(directory);
        write("sim_series", series(200));
        evaluate(directory);

        assertThat(err.toString())
                .contains("--data: sim_meta.csv, line 2, exposure: 'often' (expected: vary or const)\n")
                .contains("--data: sim_series.csv, line 3, t: '3' (expected: 2)\n")
                .contains("--data: sim_series.csv, line 2, y: '-3' (expected: a whole number >= 0)\n")
                .contains("--data: series 1: 200 weeks (expected: at least 265)\n");
    }

    @Test
    void aTableOfTheDirectoryReplacesLimensOwn() throws IOException {
        write("qnorm", "p,qnorm\n0.5,7\n");
        SeriesDirectory tables = new SeriesDirectory(directory);

        assertThat(tables.named("qnorm").rows()).hasSize(1);
        assertThat(tables.named("pnorm").rows()).hasSizeGreaterThan(10);
    }

    private static String series(int weeks) {
        StringBuilder text = new StringBuilder("series,t,y,exposure\n");
        IntStream.rangeClosed(1, weeks)
                .forEach(week -> text.append("1,").append(week).append(",3,1000\n"));
        return text.toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name + ".csv"), text);
    }

    private EvaluationTable table(boolean live, int columns) {
        Terminal terminal = new Terminal(stream, live, columns, false, false);
        return new EvaluationTable(terminal, new ProgressLine(terminal));
    }

    private List<String> printed() {
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private int evaluate(Path data) {
        CommandLine line = Limen.commandLine();
        line.setErr(new PrintWriter(err));
        return line.execute("evaluate", "--data", data.toString());
    }
}
