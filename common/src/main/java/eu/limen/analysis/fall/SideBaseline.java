package eu.limen.analysis.fall;

/**
 * What one side's weeks are compared with.
 *
 * @param justification the weeks that justified the measure
 * @param normal up to a year before them; none where nothing is known of it
 * @param lowerCount lower bound of what the justifying weeks could be expected to find
 * @param regimes weeks in which both regimes worked side by side, so far
 */
public record SideBaseline(Period justification, Period normal, double lowerCount, RegimeSums regimes) {

    SideBaseline plus(SideWeek week) {
        return new SideBaseline(justification, normal, lowerCount, regimes.plus(week));
    }
}
