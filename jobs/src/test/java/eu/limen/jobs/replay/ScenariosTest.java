package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ResultReader;
import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.Indicator;
import eu.limen.model.Insufficiency;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Rejection;
import eu.limen.model.Situation;
import eu.limen.model.Verdict;
import eu.limen.model.VerdictCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What each scenario that comes with Limen must show. */
class ScenariosTest {

    private static final String REAL = "balkan-route-2015";
    private static final ResultReader READER = new ResultReader();

    private static <T extends Record> List<T> results(String scenario, String file, Class<T> type) {
        return ScenarioRun.of(scenario).lines(file).stream()
                .map(line -> READER.read(line, type))
                .toList();
    }

    private static List<Alert> alerts(String scenario, PatternName pattern) {
        return results(scenario, "alerts", Alert.class).stream()
                .filter(alert -> alert.pattern() == pattern)
                .toList();
    }

    private static List<Indicator> lastIndicators(String scenario) {
        Map<String, Indicator> last = new TreeMap<>();
        results(scenario, "indicators", Indicator.class).forEach(one -> last.put(one.id(), one));
        return List.copyOf(last.values());
    }

    private static List<Situation> lastSituations(String scenario, String section) {
        Map<String, Situation> last = new TreeMap<>();
        results(scenario, "situations", Situation.class).stream()
                .filter(one -> one.section().equals(section))
                .forEach(one -> last.put(one.id(), one));
        return List.copyOf(last.values());
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    @Test
    void theMovementOfOctober2015IsSeenToJumpFromHungaryToSlovenia() {
        List<Alert> first = alerts(REAL, PatternName.DISPLACEMENT).stream()
                .filter(alert -> alert.status() == AlertStatus.NEW)
                .filter(alert -> alert.sections().equals(List.of("HR-HU", "HR-SI")))
                .toList();

        assertThat(first).hasSize(1);
        assertThat(first.get(0).onset()).isBetween("2015-10-16", "2015-10-18");
        assertThat(first.get(0).detectedAtMillis()).isLessThanOrEqualTo(Lines.millis("2015-10-20T12:00:00Z"));
        assertThat(first.get(0).addressees())
                .extracting(Addressee::state)
                .containsOnly("HU", "HR", "SI")
                .contains("HU", "HR", "SI");
        assertThat(alerts(REAL, PatternName.DISPLACEMENT)).noneMatch(alert -> alert.status() == AlertStatus.CANCEL);
    }

    @Test
    void theRiseTowardsSloveniaIsASurge() {
        assertThat(alerts(REAL, PatternName.SURGE))
                .anyMatch(alert -> alert.sections().equals(List.of("HR-SI")));
    }

    @Test
    void theEndOfTheRouteIsSeenToFallAndToBeQuiet() {
        List<Situation> slovenia = lastSituations(REAL, "HR-SI");

        assertThat(slovenia)
                .filteredOn(one -> one.day() >= day("2016-02-16") && one.day() <= day("2016-03-20"))
                .extracting(Situation::label)
                .contains(Label.FALLING);
        assertThat(slovenia)
                .filteredOn(one -> one.day() == day("2016-09-21"))
                .extracting(Situation::label)
                .containsOnly(Label.QUIET)
                .isNotEmpty();
    }

    @Test
    void singleMissingDaysMakeNoSourceSilent() {
        assertThat(alerts(REAL, PatternName.SILENT_SOURCE)).isEmpty();
    }

    @Test
    void sectionsThatWereExternalThenHaveNoVerdict() {
        assertThat(lastIndicators(REAL))
                .filteredOn(one -> one.section().startsWith("HR-"))
                .isNotEmpty()
                .allMatch(one -> one.verdicts().isEmpty());
    }

    @Test
    void withoutExposureAustriaHasNoAnswerAndIsToldWhyInWords() {
        List<Verdict> verdicts = lastIndicators(REAL).stream()
                .filter(one -> List.of("AT-SI", "AT-HU").contains(one.section()))
                .flatMap(one -> one.verdicts().stream())
                .toList();

        assertThat(verdicts)
                .isNotEmpty()
                .allMatch(verdict -> verdict.verdict() == VerdictCode.INSUFFICIENT_EVIDENCE)
                .allMatch(verdict -> verdict.text().startsWith("The data cannot answer: "));
        assertThat(verdicts)
                .allSatisfy(verdict -> assertThat(verdict.insufficientBecause())
                        .extracting(Insufficiency::code)
                        .contains("NO_EXPOSURE"));
    }

    @Test
    void aFallEverywhereAndARiseAloneAreNoDisplacement() {
        assertThat(alerts("common-fall", PatternName.DISPLACEMENT)).isEmpty();
        assertThat(alerts("rise-only", PatternName.DISPLACEMENT)).isEmpty();
        assertThat(alerts("rise-only", PatternName.SURGE)).isNotEmpty();
    }

    @Test
    void everyRefusedLineOfTheMalformedHasItsCode() {
        List<Rejection> rejections = results("malformed", "rejections", Rejection.class);

        assertThat(rejections).hasSize(57);
        assertThat(rejections.stream().map(Rejection::code).distinct()).hasSize(17);
    }

    /** Verdicts of the controlling state on a section of phase-down, by week. */
    private static Map<String, Verdict> verdictsOfPhaseDown(String section) {
        Map<String, Verdict> byWeek = new TreeMap<>();
        lastIndicators("phase-down").stream()
                .filter(one -> one.section().equals(section))
                .forEach(one -> one.verdicts().forEach(verdict -> byWeek.put(one.week(), verdict)));
        return byWeek;
    }

    private static boolean givesWay(Verdict verdict) {
        return verdict.verdict() == VerdictCode.PHASE_DOWN_CANDIDATE
                || verdict.verdict() == VerdictCode.REPLACEABLE_NOW;
    }

    @Test
    void aRealFallGivesWayWithinFourteenWeeksAndNotBefore() {
        List<String> weeks = verdictsOfPhaseDown("CZ-SK").entrySet().stream()
                .filter(week -> givesWay(week.getValue()))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(weeks).isNotEmpty();
        assertThat(weeks.get(0)).isBetween("2025-W05", "2025-W18");
    }

    @Test
    void fewerChecksNeverGiveWay() {
        assertThat(verdictsOfPhaseDown("AT-HU").values()).isNotEmpty().noneMatch(ScenariosTest::givesWay);
    }

    @Test
    void aSilentSideIsNamedWithTheDayFromWhichAndTurnsTheVerdict() {
        Map<String, Verdict> verdicts = verdictsOfPhaseDown("IT-SI");

        assertThat(verdicts.values()).isNotEmpty().noneMatch(ScenariosTest::givesWay);
        assertThat(verdicts.get("2025-W12")).isNotNull().satisfies(verdict -> {
            assertThat(verdict.verdict()).isEqualTo(VerdictCode.INSUFFICIENT_EVIDENCE);
            assertThat(verdict.insufficientBecause())
                    .anyMatch(because -> "SI".equals(because.state()) && "2025-01-22".equals(because.since()));
        });
        assertThat(alerts("phase-down", PatternName.SILENT_SOURCE))
                .filteredOn(alert -> alert.status() == AlertStatus.NEW)
                .extracting(Alert::detectedAtMillis)
                .containsOnly(Lines.millis("2025-01-25T12:00:00Z"));
    }

    @Test
    void bothStatesLearnAtTheSameTickThatTheAnswerHasChanged() {
        List<Alert> told = alerts("phase-down", PatternName.VERDICT_CHANGED).stream()
                .filter(alert -> alert.status() == AlertStatus.NEW)
                .filter(alert -> alert.detectedAtMillis() >= Lines.millis("2025-01-01T00:00:00Z"))
                .toList();

        assertThat(told).hasSize(1);
        assertThat(told.get(0).sections()).containsExactly("CZ-SK");
        assertThat(told.get(0).onset()).isEqualTo("2025-03-10");
        assertThat(told.get(0).detectedAtMillis()).isEqualTo(Lines.millis("2025-03-17T12:00:00Z"));
        assertThat(told.get(0).addressees()).extracting(Addressee::state).containsExactly("CZ", "SK");
        assertThat(told.get(0).reasons().get(0).observed())
                .isEqualTo("The data support replacing this control by intensified police checks.");
    }

    @Test
    void anAnswerThatOnlyGetsOtherReasonsIsNotToldAgain() {
        assertThat(alerts("phase-down", PatternName.VERDICT_CHANGED))
                .filteredOn(alert -> alert.status() == AlertStatus.NEW)
                .filteredOn(alert -> alert.sections().contains("IT-SI"))
                .extracting(Alert::onset)
                .containsExactly("2024-07-29");
    }
}
