package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code limen report} writes, and what it answers to what it cannot make. */
class ReportCommandTest {

    private static final int BAD_USAGE = 2;
    private static final int OBS_VALUE = 11;
    private static final int OBS_STATUS = 13;

    private static final String MOVEMENT = """
            {"kind":"unauthorised-movement","reportId":"0c7e8d9a-5b1f-4e2d-8a3c-6f4b2e1d0a01","revision":0,"source":"AT-BPK","reportingState":"AT","reportedAt":"2024-06-11T08:00:00Z","section":"AT-SI","slot":{"start":"2024-06-10T00:00:00Z","duration":"P1D"},"detections":40,"direction":"SI>AT","context":"BORDER_CONTROL"}
            """;
    private static final String REVIEW = """
            {"section":"AT-SI","states":["AT","SI"],"date":"2024-05-10","findings":[],"adaptations":["LOCATION"],"nextDate":"2024-08-10","at":"2024-05-11T09:00:00Z"}
            """;

    @TempDir
    Path output;

    @Test
    void theRegisterIsReportedOnWhole() throws IOException {
        Captured reported = report("--year", "2024", "--format", "csv");

        assertThat(reported.err()).isEmpty();
        assertThat(reported.code()).isZero();
        List<String> decisions = Files.readAllLines(output.resolve("decisions.csv"));
        assertThat(decisions.get(0)).startsWith("CONTROLLING_STATE,MEASURE_ID,LINEAGE");
        assertThat(decisions)
                .anyMatch(line -> line.startsWith("DE,DE-2024-442,"))
                .noneMatch(line -> line.startsWith("DE,DE-2015-037,"));
        assertThat(Files.readAllLines(output.resolve("durations.csv"))).hasSizeGreaterThan(10);
    }

    @Test
    void figuresOfAScenarioSayThatTheyAreNoStatistics() throws IOException {
        report("--year", "2025", "--format", "html", "--input", "phase-down");
        String ofStory = Files.readString(output.resolve("README.md"));
        String book = Files.readString(output.resolve("yearbook-2025.html"));
        report("--year", "2024", "--format", "csv");
        String ofRegister = Files.readString(output.resolve("README.md"));

        assertThat(ofStory).contains("No statistics. These figures were made from the scenario", "phase-down: when a");
        assertThat(book).contains("From a scenario, not from reports of states: no statistics.");
        assertThat(ofRegister).doesNotContain("scenario");
    }

    @Test
    void theQualityReportStandsBesideTheTables() throws IOException {
        report("--year", "2025", "--format", "sdmx-csv", "--input", "phase-down");

        assertThat(Files.readString(output.resolve("quality.md")))
                .contains("No statistics", "| NON_RESPONSE | SI | CHECK | 2025 |", "| FIGURES_THAT_DIFFER |");
    }

    @Test
    void whatTheConsoleSentIsCountedAsCooperation(@TempDir Path input) throws IOException {
        Files.writeString(input.resolve("movements.jsonl"), MOVEMENT);
        Files.createDirectories(input.resolve("console"));
        Files.writeString(input.resolve("console/acts.jsonl"), REVIEW);

        Captured reported = report("--year", "2024", "--format", "csv", "--input", input.toString());

        assertThat(reported.err()).isEmpty();
        assertThat(rows("cooperation.csv"))
                .filteredOn(cell -> String.join(",", cell).contains("REVIEWS_HELD,2024,"))
                .extracting(cell -> cell[1] + ' ' + cell[2] + ' ' + cell[OBS_VALUE])
                .containsExactlyInAnyOrder("AT AT-SI 1", "AT _T 1", "SI AT-SI 1", "SI _T 1");
    }

    @Test
    void resultsAreThoseOfAReplay(@TempDir Path empty) {
        Captured reported = report("--year", "2025", "--format", "csv", "--results", empty.toString());

        assertThat(reported.code()).isEqualTo(BAD_USAGE);
        assertThat(reported.err()).contains("--results: '" + empty + "' (expected: a directory that limen replay");
    }

    @Test
    void smallCountsAreHiddenAndTheRestIsRounded() throws IOException {
        report("--year", "2025", "--format", "csv", "--input", "phase-down");

        List<String[]> cells = rows("movements.csv");
        assertThat(cells)
                .anyMatch(cell -> cell[OBS_STATUS].equals("Q"))
                .allSatisfy(cell -> assertThat(cell[OBS_VALUE].isEmpty()).isEqualTo(cell[OBS_STATUS].equals("Q")));
        assertThat(cells)
                .filteredOn(cell -> !cell[OBS_VALUE].isEmpty())
                .allSatisfy(
                        cell -> assertThat(Long.parseLong(cell[OBS_VALUE]) % 5).isZero());
    }

    @Test
    void theSameCellsStandInSdmx() throws IOException {
        report("--year", "2025", "--format", "csv", "--input", "phase-down");
        report("--year", "2025", "--format", "sdmx-csv", "--input", "phase-down");

        List<String> plain = Files.readAllLines(output.resolve("movements.csv"));
        List<String> sdmx = Files.readAllLines(output.resolve("IBR_MOVEMENTS.csv"));
        assertThat(sdmx).hasSameSizeAs(plain);
        assertThat(sdmx.get(1)).startsWith("dataflow,LIMEN:IBR_MOVEMENTS(1.0.0),R,M,");
    }

    @Test
    void aDayBeforeAnythingWasPublishedIsRefused() {
        Captured reported = report("--year", "2025", "--format", "csv", "--as-of", "2025-02-01");

        assertThat(reported.code()).isEqualTo(BAD_USAGE);
        assertThat(reported.err()).contains("--as-of: '2025-02-01'").contains("2025-03-02 or later");
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        Captured reported = report("--year", "24", "--format", "pdf", "--input", "no-such-scenario");

        assertThat(reported.code()).isEqualTo(BAD_USAGE);
        assertThat(reported.err())
                .contains("--year: '24' (expected: a year such as 2024)")
                .contains("--format: 'pdf' (expected: one of csv, sdmx-csv")
                .contains("--input: 'no-such-scenario'");
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void whatDiffersFromAnEarlierDayIsToldCellByCell() throws IOException {
        report("--year", "2025", "--format", "csv", "--input", "phase-down", "--against", "2025-06-01");

        List<String> differences = Files.readAllLines(output.resolve("differences.csv"));
        assertThat(differences.get(0)).startsWith("CELL,VALUE_BEFORE,VALUE_AFTER");
        assertThat(differences).hasSizeGreaterThan(10).anyMatch(line -> line.contains("2025-Q4"));
    }

    private List<String[]> rows(String file) throws IOException {
        try (Stream<String> lines = Files.lines(output.resolve(file))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        }
    }

    private Captured report(String... arguments) {
        List<String> all = new ArrayList<>(List.of("report", "--output", output.toString()));
        all.addAll(Arrays.asList(arguments));
        return Captured.limen(all.toArray(String[]::new));
    }
}
