package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetFiles;
import eu.limen.flow.Tick;
import eu.limen.jobs.metric.RetainedMetrics;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.AlertStatus;
import eu.limen.model.ContactLevel;
import eu.limen.model.Indicator;
import eu.limen.model.Situation;
import eu.limen.rules.RuleDocument;
import eu.limen.rules.RunRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of a job change while it runs, on two subtasks, in the middle of what may become a surge. */
class RuleChangeTest {

    private static final List<String> RESULTS = List.of("situations", "indicators", "alerts", "rejections");
    private static final String VALID_FROM = "2025-03-25T18:00:00Z";
    private static final String NO_OVERRIDE = "";
    private static final String LESS_FOR_HIGH = "{label: {highAlpha: 0.05}}";
    private static final String APPROVED_BY_AT = "\n  - {section: AT-DE, state: AT, at: 2025-03-20T10:00:00Z}";
    private static final String APPROVED_BY_DE = "\n  - {section: AT-DE, state: DE, at: 2025-03-21T10:00:00Z}";

    @TempDir
    private static Path directory;

    private static RulesRuns runs;

    /** Results of a job that hears of version 2 while it runs, and of one that hears of none. */
    private static RunResults running;

    private static RunResults unchanged;

    /** New episodes of the first job that flink-cep did not find, by subtask. */
    private static List<Long> unconfirmed;

    @BeforeAll
    static void twoJobs() throws Exception {
        TwoBorders.into(directory.resolve("input"));
        runs = new RulesRuns(directory);
        RetainedMetrics metrics = new RetainedMetrics();
        running = runs.job("running", published("2", LESS_FOR_HIGH, NO_OVERRIDE, ""), metrics);
        unconfirmed = RulesRuns.unconfirmed(metrics);
        unchanged = runs.job("unchanged", List.of(), new RetainedMetrics());
    }

    @Test
    void aVersionPublishedToARunningJobDoesWhatAReplayOverTheSameVersionsDoes() throws Exception {
        Path rules = Files.createDirectories(directory.resolve("rules"));
        Files.writeString(rules.resolve("v2.yaml"), version("2", LESS_FOR_HIGH, NO_OVERRIDE, ""));

        RunResults replayed = runs.replay("replayed", RuleSetFiles.read(rules), Disorder.NONE);

        for (String result : RESULTS) {
            assertThat(running.lines(result)).as(result).isEqualTo(replayed.lines(result));
        }
        assertThat(running.surges())
                .extracting(Alert::id)
                .contains("A|SURGE|AT-DE[AT>DE]|UNAUTHORISED_MOVEMENT|2025-03-26T07:00:00Z");
        assertThat(unchanged.surges()).isEmpty();
        assertThat(unconfirmed).isNotEmpty().containsOnly(0L);
    }

    @Test
    void everyResultNamesTheVersionOfItsClose() throws Exception {
        Instant change = Instant.parse(VALID_FROM);
        List<Situation> days = running.results("situations", Situation.class);
        assertThat(days).allSatisfy(day -> {
            long judgedAt = day.open() ? day.knownAtMillis() : closes(day.day());
            assertThat(day.generatedBy().ruleSetVersion()).isEqualTo(judgedAt < change.toEpochMilli() ? "1" : "2");
        });
        assertThat(days)
                .as("a day closed before the change and corrected after it")
                .anyMatch(day -> day.day() == LocalDate.of(2025, 3, 22).toEpochDay()
                        && day.knownAtMillis() > change.toEpochMilli()
                        && day.generatedBy().ruleSetVersion().equals("1"));
        assertThat(running.results("indicators", Indicator.class))
                .allSatisfy(week -> assertThat(week.generatedBy().ruleSetVersion())
                        .isEqualTo(week.week().compareTo("2025-W13") < 0 ? "1" : "2"));
        assertThat(running.results("alerts", Alert.class))
                .allSatisfy(alert -> assertThat(alert.generatedBy().ruleSetVersion())
                        .isEqualTo(alert.knownAtMillis() < change.toEpochMilli() ? "1" : "2"));
    }

    @Test
    void theOrderOfArrivalAcrossAChangeLeavesNoTrace() throws Exception {
        RunRules rules = new RunRules(
                RulesRuns.STANDARD,
                published(
                        "2",
                        "{label: {highAlpha: 0.05}, day: {harmonics: 2, guardWindows: 3, learningWindows: 9}}",
                        "",
                        ""));

        RunResults inOrder = runs.replay("in-order", rules, Disorder.NONE);
        RunResults inDisorder = runs.replay("in-disorder", rules, new Disorder(7, 60 * Tick.HOUR_MILLIS));

        for (String result : List.of("situations", "indicators")) {
            assertThat(inDisorder.last(result)).as(result).containsExactlyEntriesOf(inOrder.last(result));
        }
        assertThat(inDisorder.lines("situations")).isNotEqualTo(inOrder.lines("situations"));
    }

    @Test
    void aVersionThatComesAfterItsValidityIsRefusedAndChangesNothing() throws Exception {
        RuleDocument late = new RuleDocument(
                "late.yaml", version("2", LESS_FOR_HIGH, NO_OVERRIDE, ""), Lines.millis("2025-03-25T18:10:00Z"));

        RunResults afterIt = runs.job("late", List.of(late), new RetainedMetrics());

        assertThat(afterIt.lines("situations")).isEqualTo(unchanged.lines("situations"));
        assertThat(afterIt.lines("indicators")).isEqualTo(unchanged.lines("indicators"));
        Alert refusal = afterIt.refusal();
        assertThat(refusal.family()).isEqualTo(AlertFamily.DATA_QUALITY);
        assertThat(refusal.status()).isEqualTo(AlertStatus.NEW);
        assertThat(refusal.id()).startsWith("A|RULES_REFUSED|2~").endsWith("|_|2025-03-25T19:00:00Z");
        assertThat(refusal.generatedBy().ruleSetVersion()).isEqualTo("1");
        assertThat(refusal.addressees()).isEmpty();
        assertThat(refusal.reasons().get(0).text())
                .startsWith("In late.yaml, under validFrom, stands '2025-03-25T18:00:00Z'; expected is not before "
                        + "2025-03-25T19:00:00Z, when it became known");
    }

    @Test
    void whatDiffersOnOneSectionTakesBothItsStatesAndThenHoldsThereOnly() throws Exception {
        List<RuleDocument> ofOne = published("2", "{}", LESS_FOR_HIGH, APPROVED_BY_AT);
        List<RuleDocument> ofBoth = published("2", "{}", LESS_FOR_HIGH, APPROVED_BY_AT + APPROVED_BY_DE);

        RunResults refused = runs.job("approved-by-one", ofOne, new RetainedMetrics());
        RunResults accepted = runs.job("approved-by-both", ofBoth, new RetainedMetrics());

        assertThat(refused.surges()).isEmpty();
        assertThat(refused.refusal().reasons())
                .extracting(reason -> reason.observed())
                .containsExactly("approvals: 'none by DE for AT-DE'");
        assertThat(refused.refusal().sections()).containsExactly("AT-DE");
        assertThat(refused.refusal().addressees())
                .extracting(addressee -> addressee.state() + " " + addressee.level())
                .containsExactly("AT " + ContactLevel.NATIONAL, "DE " + ContactLevel.NATIONAL);
        assertThat(accepted.surges()).extracting(Alert::sections).containsOnly(List.of("AT-DE"));
        assertThat(accepted.highDays("CZ-DE")).isEqualTo(refused.highDays("CZ-DE"));
    }

    private static String version(String version, String parameters, String override, String approvals) {
        String overrides = override.isEmpty() ? "[]" : "[{section: AT-DE, parameters: " + override + "}]";
        return """
                version: "%s"
                publishedAt: 2025-03-23T10:15:00Z
                validFrom: %s
                regime: SBC_2024
                parameters: %s
                overrides: %s
                approvals: %s
                """.formatted(version, VALID_FROM, parameters, overrides, approvals.isEmpty() ? "[]" : approvals);
    }

    private static List<RuleDocument> published(String version, String parameters, String override, String approvals) {
        String text = version(version, parameters, override, approvals);
        return List.of(new RuleDocument("v" + version + ".yaml", text, Lines.millis("2025-03-23T10:15:00Z")));
    }

    private static long closes(long day) {
        return Instant.parse(LocalDate.ofEpochDay(day).plusDays(1) + "T12:00:00Z")
                .toEpochMilli();
    }
}
