package eu.limen.backtest;

import eu.limen.model.Indicator;
import eu.limen.rules.Expectation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would have changed if the candidate had been in force instead of the present rules.
 *
 * @param present name and version of the present rules
 * @param candidate name and version of the candidate
 * @param alerts every episode of both
 * @param verdicts every verdict of both
 * @param levels every level of both
 * @param presentTruth null: it is not known what truly happened
 * @param candidateTruth null: it is not known what truly happened
 * @param expectations those of the candidate
 */
public record Backtest(
        String present,
        String candidate,
        History history,
        List<AlertChange> alerts,
        List<WeekOfVerdict> verdicts,
        List<WeekOfLevel> levels,
        @Nullable Truth presentTruth,
        @Nullable Truth candidateTruth,
        List<JudgedExpectation> expectations) {

    private static final double WEEKS_A_YEAR = 365.25 / 7;

    /**
     * Compares two runs over the same history.
     *
     * @param events what truly happened; null where nobody knows
     * @param expectations of the candidate
     */
    public static Backtest of(
            RunResults present,
            RunResults candidate,
            History history,
            @Nullable List<TrueEvent> events,
            List<Expectation> expectations) {
        List<ToldEpisode> before = ToldEpisode.of(present.alerts());
        List<ToldEpisode> after = ToldEpisode.of(candidate.alerts());
        double years = sectionYears(present.indicators());
        return new Backtest(
                present.rules(),
                candidate.rules(),
                history,
                AlertComparison.of(before, after),
                WeekComparison.verdicts(present.indicators(), candidate.indicators()),
                WeekComparison.levels(present.indicators(), candidate.indicators()),
                events == null ? null : Truth.of(before, events, years),
                events == null ? null : Truth.of(after, events, years),
                expectations.stream()
                        .map(expectation -> JudgedExpectation.of(expectation, after, history))
                        .toList());
    }

    private static double sectionYears(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::id).distinct().count() / WEEKS_A_YEAR;
    }

    public long count(AlertChange.Kind kind) {
        return alerts.stream().filter(change -> change.kind() == kind).count();
    }

    public long count(JudgedExpectation.Outcome outcome) {
        return expectations.stream().filter(each -> each.outcome() == outcome).count();
    }

    public List<WeekOfVerdict> changedVerdicts() {
        return verdicts.stream().filter(WeekOfVerdict::isChanged).toList();
    }

    public List<WeekOfLevel> changedLevels() {
        return levels.stream().filter(WeekOfLevel::isChanged).toList();
    }
}
