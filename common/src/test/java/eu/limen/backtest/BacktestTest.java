package eu.limen.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import eu.limen.rules.Expectation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BacktestTest {

    private static final History SPRING = new History(day("2025-03-01"), day("2025-05-31"), Set.of(AnEpisode.SECTION));
    private static final List<Alert> APRIL =
            AnEpisode.surge("2025-04-03", "2025-04-05T08:00:00Z").untilDays(4, AlertStatus.ENDED);
    private static final List<Alert> APRIL_TWO_HOURS_LATER =
            AnEpisode.surge("2025-04-04", "2025-04-05T10:00:00Z").untilDays(4, AlertStatus.ENDED);
    private static final List<Alert> MAY =
            AnEpisode.surge("2025-05-03", "2025-05-05T08:00:00Z").untilDays(2, AlertStatus.ENDED);
    private static final TrueEvent RISE_IN_APRIL = new TrueEvent(
            AnEpisode.SECTION,
            Threat.UNAUTHORISED_MOVEMENT,
            AnEpisode.DIRECTION,
            day("2025-04-03"),
            day("2025-04-16"),
            TrueEvent.Change.RISE);

    @Test
    void theSameRulesMakeNoDifference() {
        Backtest backtest = compare(APRIL, APRIL);

        assertThat(backtest.alerts()).extracting(AlertChange::kind).containsExactly(AlertChange.Kind.SAME);
        assertThat(backtest.changedVerdicts()).isEmpty();
        assertThat(backtest.changedLevels()).isEmpty();
    }

    @Test
    void anEpisodeThatOnlyOneTellsOfIsGainedOrLost() {
        assertThat(compare(List.of(), APRIL).count(AlertChange.Kind.GAINED)).isEqualTo(1);
        assertThat(compare(APRIL, List.of()).count(AlertChange.Kind.LOST)).isEqualTo(1);
    }

    @Test
    void anEpisodeThatBothTellOfIsEarlierOrLaterByTheHoursBetweenTheFirstMessages() {
        AlertChange later = compare(APRIL, APRIL_TWO_HOURS_LATER).alerts().get(0);
        AlertChange earlier = compare(APRIL_TWO_HOURS_LATER, APRIL).alerts().get(0);

        assertThat(later.kind()).isEqualTo(AlertChange.Kind.LATER);
        assertThat(later.hours()).isEqualTo(2);
        assertThat(earlier.kind()).isEqualTo(AlertChange.Kind.EARLIER);
        assertThat(earlier.hours()).isEqualTo(-2);
    }

    @Test
    void episodesOfAnotherTimeOrPatternAreOthers() {
        List<Alert> trend = AnEpisode.surge("2025-04-03", "2025-04-05T08:00:00Z")
                .of(PatternName.TREND_RISE)
                .untilDays(4, AlertStatus.ENDED);

        assertThat(compare(APRIL, MAY).alerts())
                .extracting(AlertChange::kind)
                .containsExactly(AlertChange.Kind.LOST, AlertChange.Kind.GAINED);
        assertThat(compare(APRIL, trend).alerts())
                .extracting(AlertChange::kind)
                .containsExactlyInAnyOrder(AlertChange.Kind.LOST, AlertChange.Kind.GAINED);
    }

    @Test
    void eachEpisodeIsPairedOnceWithTheNearestOnset() {
        List<Alert> two = new ArrayList<>(
                AnEpisode.surge("2025-04-01", "2025-04-02T08:00:00Z").untilDays(9, AlertStatus.ENDED));
        two.addAll(APRIL);

        Backtest backtest = compare(two, APRIL_TWO_HOURS_LATER);

        assertThat(backtest.alerts())
                .extracting(AlertChange::kind)
                .containsExactly(AlertChange.Kind.LOST, AlertChange.Kind.LATER);
    }

    @Test
    void onlyTheLastStateTellsWhetherAnEpisodeWasCancelled() {
        List<Alert> cancelled =
                AnEpisode.surge("2025-04-03", "2025-04-05T08:00:00Z").untilDays(1, AlertStatus.CANCEL);

        ToldEpisode told = ToldEpisode.of(cancelled).get(0);

        assertThat(told.isCancelled()).isTrue();
        assertThat(told.headline()).isEqualTo("NEW on DE-PL");
    }

    @Test
    void anAlertThatNoEventExplainsIsFalse() {
        List<Alert> both = new ArrayList<>(APRIL);
        both.addAll(MAY);

        Truth truth = Truth.of(ToldEpisode.of(both), List.of(RISE_IN_APRIL), 0.5);

        assertThat(truth).isEqualTo(new Truth(2, 1, 1, 1, 0.5));
        assertThat(truth.falsePerSectionYear()).isEqualTo(2);
    }

    @Test
    void aSurgeIsNotExplainedByAFall() {
        TrueEvent fall = new TrueEvent(
                RISE_IN_APRIL.section(),
                RISE_IN_APRIL.threat(),
                RISE_IN_APRIL.direction(),
                RISE_IN_APRIL.fromDay(),
                RISE_IN_APRIL.toDay(),
                TrueEvent.Change.FALL);

        assertThat(Truth.of(ToldEpisode.of(APRIL), List.of(fall), 1).falseAlerts())
                .isEqualTo(1);
    }

    @Test
    void neitherCancelledAlertsNorThoseOnPracticeCountAsFalse() {
        List<Alert> cancelled =
                AnEpisode.surge("2025-05-03", "2025-05-05T08:00:00Z").untilDays(1, AlertStatus.CANCEL);
        List<Alert> practice = AnEpisode.surge("2025-05-03", "2025-05-05T08:00:00Z")
                .of(PatternName.EQUIVALENCE_DRIFT)
                .untilDays(1, AlertStatus.ENDED);

        assertThat(Truth.of(ToldEpisode.of(cancelled), List.of(), 1).alerts()).isZero();
        assertThat(Truth.of(ToldEpisode.of(practice), List.of(), 1).alerts()).isZero();
    }

    @Test
    void anExpectationIsMetMissedOrNotInThisHistory() {
        assertThat(outcome(APRIL, "2025-04-01", "2025-04-30", 1, 1)).isEqualTo(JudgedExpectation.Outcome.MET);
        assertThat(outcome(APRIL, "2025-05-01", "2025-05-30", 1, 1)).isEqualTo(JudgedExpectation.Outcome.MISSED);
        assertThat(outcome(APRIL, "2025-04-01", "2025-04-30", 0, 0)).isEqualTo(JudgedExpectation.Outcome.MISSED);
        assertThat(outcome(APRIL, "2015-04-01", "2015-04-30", 1, 1))
                .isEqualTo(JudgedExpectation.Outcome.NOT_IN_THIS_HISTORY);
    }

    private static JudgedExpectation.Outcome outcome(List<Alert> told, String from, String to, int least, int most) {
        Expectation expectation =
                new Expectation("any", PatternName.SURGE, AnEpisode.SECTION, day(from), day(to), least, most);
        return Backtest.of(run(List.of()), run(told), SPRING, null, List.of(expectation))
                .expectations()
                .get(0)
                .outcome();
    }

    private static Backtest compare(List<Alert> present, List<Alert> candidate) {
        return Backtest.of(run(present), run(candidate), SPRING, null, List.of());
    }

    private static RunResults run(List<Alert> alerts) {
        return new RunResults("test 1", alerts, List.of());
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
