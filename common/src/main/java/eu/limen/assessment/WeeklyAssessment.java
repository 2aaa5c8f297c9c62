package eu.limen.assessment;

import eu.limen.rules.PerVersion;

/**
 * Judges a section at the close of an ISO week: its indicator, and per control in force the verdict whether it can give way
 * to intensified police checks.
 *
 * <p>A pure function of the history, the state of the week before and the rules. The state is itself the fold of the same
 * function over the earlier weeks, from {@link AssessmentState#none()}; weeks that lie between the state's and the one asked
 * for are folded in on the way. So a corrected week is judged again from the state before it, and the weeks after it in turn,
 * with the same result as if the correction had come in time.
 */
public final class WeeklyAssessment {

    private WeeklyAssessment() {}

    /**
     * The indicator of a week, the same rules for all weeks.
     *
     * @param history all that is known at the tick
     * @param before the state after the week before, or after any earlier one
     * @param mondayDay Monday of the week, epoch day
     * @param tick knowledge time, epoch milliseconds
     */
    public static Assessed assess(
            SectionHistory history, AssessmentState before, long mondayDay, long tick, AssessmentRules rules) {
        return assess(history, before, mondayDay, tick, PerVersion.always(rules));
    }

    /** The same, each week by the rules that held at its close. */
    public static Assessed assess(
            SectionHistory history,
            AssessmentState before,
            long mondayDay,
            long tick,
            PerVersion<AssessmentRules> versions) {
        SectionFold fold = new SectionFold(history, versions);
        AssessmentState state = before;
        for (long monday = fold.firstMissing(before, mondayDay); monday < mondayDay; monday += IsoWeek.DAYS) {
            state = fold.week(state, monday, tick).state();
        }
        return fold.week(state, mondayDay, tick);
    }
}
