package eu.limen.rules;

import eu.limen.register.Problem;
import java.util.ArrayList;
import java.util.List;

/** What no single bound can say: parameters that contradict each other. */
public final class Contradictions {

    private final String path;
    private final List<Problem> found = new ArrayList<>();

    private Contradictions(String path) {
        this.path = path;
    }

    /**
     * The contradictions in parameters.
     *
     * @param path where they stand in their file, for example {@code parameters}
     */
    public static List<Problem> in(Parameters parameters, String path) {
        Contradictions check = new Contradictions(path);
        check.times(parameters.time());
        check.series("day", parameters.day());
        check.weeks(parameters.week());
        check.looks(parameters.verdict());
        check.levels(parameters.indicator());
        check.modes(parameters.mode());
        return List.copyOf(check.found);
    }

    private void times(TimeRules rules) {
        require(
                rules.weekCloseHour() == rules.dayCloseHour(),
                "time.weekCloseHour",
                rules.weekCloseHour(),
                "at time.dayCloseHour: a week closes with its Sunday");
    }

    private void series(String grain, SeriesRules rules) {
        require(
                rules.acceptanceWindows() <= rules.guardWindows() + 1,
                grain + ".acceptanceWindows",
                rules.acceptanceWindows(),
                "at most " + grain + ".guardWindows + 1: the windows of a new level must not be absorbed yet");
        require(
                rules.recentWindows() < rules.referenceWindows(),
                grain + ".recentWindows",
                rules.recentWindows(),
                "fewer than " + grain + ".referenceWindows");
    }

    private void weeks(WeekRules rules) {
        require(
                rules.acceptanceWindows() <= rules.guardWindows() + 1,
                "week.acceptanceWindows",
                rules.acceptanceWindows(),
                "at most week.guardWindows + 1: the weeks of a new level must not be absorbed yet");
    }

    private void looks(VerdictRules rules) {
        require(
                rules.leastReportedWeeks() <= rules.rateWindowWeeks(),
                "verdict.leastReportedWeeks",
                rules.leastReportedWeeks(),
                "at most verdict.rateWindowWeeks");
        require(
                rules.leastNormalWeeks() <= rules.normalWeeks(),
                "verdict.leastNormalWeeks",
                rules.leastNormalWeeks(),
                "at most verdict.normalWeeks");
    }

    private void levels(IndicatorRules rules) {
        require(
                rules.leastRecentWeeks() <= rules.recentWeeks(),
                "indicator.leastRecentWeeks",
                rules.leastRecentWeeks(),
                "at most indicator.recentWeeks");
        require(
                rules.recentWeeks() < rules.earlierWeeks(),
                "indicator.recentWeeks",
                rules.recentWeeks(),
                "fewer than indicator.earlierWeeks");
        require(
                rules.mediumFrom() < rules.highFrom() && rules.highFrom() < rules.criticalFrom(),
                "indicator.highFrom",
                rules.highFrom(),
                "between indicator.mediumFrom and indicator.criticalFrom");
        require(
                rules.margin() < rules.mediumFrom(),
                "indicator.margin",
                rules.margin(),
                "less than indicator.mediumFrom: else LOW could never be reached again");
    }

    private void modes(ModeRules rules) {
        require(
                rules.leastBeforeWeeks() <= rules.beforeWeeks(),
                "mode.leastBeforeWeeks",
                rules.leastBeforeWeeks(),
                "at most mode.beforeWeeks");
    }

    private void require(boolean holds, String parameter, Number value, String expected) {
        if (!holds) {
            found.add(new Problem(path + '.' + parameter, value.toString(), expected));
        }
    }
}
