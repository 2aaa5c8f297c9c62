package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code limen explain} says of results of the scenarios. After a change that is meant, {@code -Dlimen.golden=write} writes the texts anew, to be read
 * in the diff.
 */
class ExplainCommandTest {

    private static final boolean WRITE = "write".equals(System.getProperty("limen.golden"));
    private static final Path TEXTS = Path.of("src/test/resources/explain");
    private static final String REAL = "balkan-route-2015";
    private static final String FIRST_DAY = "S|HR-SI|UNAUTHORISED_MOVEMENT|HR>SI|2015-10-18";
    private static final String SURGE = "A|SURGE|HR-SI[HR>SI]|UNAUTHORISED_MOVEMENT|2015-10-19T09:00:00Z";
    private static final String END_OF_MARCH = "2025-03-31T00:00:00Z";
    private static final int IDENTICAL = 0;
    private static final int NOT_IDENTICAL = 1;

    @TempDir
    static Path directory;

    @TempDir
    Path own;

    @BeforeAll
    static void replayBothScenarios() {
        replay(REAL);
        replay("phase-down", "--until", END_OF_MARCH);
    }

    private static void replay(String scenario, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "replay", "--input", scenario, "--output", results(scenario).toString()));
        arguments.addAll(List.of(more));
        Captured replayed = Captured.limen(arguments.toArray(String[]::new));
        assertThat(replayed.code()).as(replayed.err()).isZero();
    }

    private static Path results(String scenario) {
        return directory.resolve(scenario);
    }

    private static Captured explain(String id, String scenario, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "explain", id, "--in", scenario, "--results", results(scenario).toString()));
        arguments.addAll(List.of(more));
        return Captured.limen(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "situation-counts-only, S|HR-SI|UNAUTHORISED_MOVEMENT|HR>SI|2015-10-18, balkan-route-2015",
        "alert-surge, A|SURGE|HR-SI[HR>SI]|UNAUTHORISED_MOVEMENT|2015-10-19T09:00:00Z, balkan-route-2015",
        "alert-displacement, A|DISPLACEMENT|HR-HU[HR>HU]~HR-SI[HR>SI]|UNAUTHORISED_MOVEMENT|2015-10-19T12:00:00Z, balkan-route-2015",
        "situation-both-sides, S|CZ-SK|UNAUTHORISED_MOVEMENT|SK>CZ|2025-03-12, phase-down",
        "alert-silent-source, A|SILENT_SOURCE|SI-SYNTH-1~IT-SI~check~P1D|_|2025-01-25T12:00:00Z, phase-down",
        "alert-trend-rise, A|TREND_RISE|HU-SI[HU>SI]|UNAUTHORISED_MOVEMENT|2024-04-22T12:00:00Z, phase-down",
        "indicator, I|CZ-SK|2025-W11, phase-down",
        "verdict, V|CZ-SK|CZ|CZ-L901|2025-W11, phase-down"
    })
    void everyKindOfResultIsExplainedAndIdentical(String text, String id, String scenario) throws IOException {
        String[] until = scenario.equals(REAL) ? new String[0] : new String[] {"--until", END_OF_MARCH};

        Captured explained = explain(id, scenario, until);

        assertThat(explained.err()).isEmpty();
        assertThat(explained.code()).isEqualTo(IDENTICAL);
        assertThat(explained.out()).contains("\nidentical to what the job said, in ");
        assertThat(explained.out().lines()).allMatch(line -> line.length() <= 100);
        assertGolden(text, explained.out());
    }

    @Test
    void withoutKeptResultsTheAnalysisIsRunAndSaysTheSame() {
        Captured explained = Captured.limen("explain", FIRST_DAY, "--in", REAL);

        assertThat(explained.code()).isEqualTo(IDENTICAL);
        assertThat(explained.out()).isEqualTo(explain(FIRST_DAY, REAL).out());
    }

    @Test
    void anEarlierRevisionIsShownWhenAskedFor() {
        Captured explained = explain(FIRST_DAY, REAL, "--revision", "0");

        assertThat(explained.out())
                .startsWith(FIRST_DAY + ", revision 0, known at 19 October 2015 09:00 UTC")
                .contains("Sunday 18 October 2015: high, while the\n│  │  day was still open");
    }

    @Test
    void aResultThatWasChangedAfterwardsIsSaidToDifferAndWhere() throws IOException {
        Path changed = own.resolve("changed");
        Files.createDirectories(changed);
        Files.copy(results(REAL).resolve("summary.json"), changed.resolve("summary.json"));
        String alerts = Files.readString(results(REAL).resolve("alerts.jsonl"));
        Files.writeString(changed.resolve("alerts.jsonl"), alerts.replace("\"observed\":25993", "\"observed\":2599"));

        Captured explained = Captured.limen("explain", SURGE, "--in", REAL, "--results", changed.toString());

        assertThat(explained.code()).isEqualTo(NOT_IDENTICAL);
        assertThat(explained.out())
                .contains("\nNOT identical to what the job said: ")
                .contains("revision 2, observed: job 2599, recomputed 25993\n");
    }

    @Test
    void otherRulesThanTheJobsAreSeenInWhatDiffers() throws IOException {
        String standard = Repository.text("common/src/main/resources/rules/default.yaml");
        Path rules = Files.writeString(
                own.resolve("rules.yaml"),
                standard.replace("version: \"1\"", "version: \"1-trial\"")
                        .replace("    highAlpha: 0.005 ", "    highAlpha: 0.001 "));

        Captured explained = explain(FIRST_DAY, REAL, "--rules", rules.toString());

        assertThat(explained.code()).isEqualTo(NOT_IDENTICAL);
        assertThat(explained.out())
                .contains("label.highAlpha = 0.001")
                .contains("generatedBy.ruleSetVersion: job 1, recomputed 1-trial");
    }

    @Test
    void anIdThatDoesNotOccurNamesTheNearest() {
        Captured explained = explain("S|HR-SI|UNAUTHORISED_MOVEMENT|SI>HR|2015-10-18", REAL);

        assertThat(explained.code()).isEqualTo(NOT_IDENTICAL);
        assertThat(explained.out()).isEmpty();
        assertThat(explained.err())
                .startsWith("The analysis of balkan-route-2015 has no result S|HR-SI|")
                .contains("\nThe nearest that it has:\n")
                .contains("\n  " + FIRST_DAY + "\n");
    }

    @Test
    void allThatIsWrongWithACallIsNamedAtOnce() {
        Captured explained = Captured.limen(
                "explain",
                "HR-SI|2015-W43",
                "--in",
                "balkan-rout",
                "--revision",
                "-1",
                "--until",
                "today",
                "--results",
                "x");

        assertThat(explained.code()).isEqualTo(Startable.BAD_USAGE);
        assertThat(explained.out()).isEmpty();
        assertThat(explained.err())
                .startsWith("Cannot start:\n")
                .contains("\n  RESULT-ID: 'HR-SI|2015-W43' (expected: S|section|threat|direction|day, ")
                .contains("\n  --in: 'balkan-rout' (expected: a directory, or one of ")
                .contains("\n  --revision: '-1' (expected: 0 or more)\n")
                .contains("\n  --until: 'today' (expected: an instant in UTC such as 2015-10-20T12:00:00Z)\n")
                .contains("\n  --results: 'x' (expected: a directory that limen replay has written)\n");
    }

    @Test
    void thePageForTheReportTeamShowsWhatTheProgramSays() throws IOException {
        String page = Repository.text("docs/defending-a-figure.md");

        String shown =
                Files.readString(TEXTS.resolve("situation-counts-only.txt")).replaceAll("(?m)^(?=.)", "    ");
        assertThat(page).contains(shown);
    }

    private static void assertGolden(String text, String explained) throws IOException {
        Path golden = TEXTS.resolve(text + ".txt");
        if (WRITE) {
            Files.createDirectories(TEXTS);
            Files.writeString(golden, explained);
        }
        assertThat(explained).isEqualTo(Files.readString(golden));
    }
}
