package eu.limen.flow;

import eu.limen.analysis.FilterState;

/**
 * One side's week in a flow, as its own model sees it.
 *
 * @param state the reporting state
 * @param observed findings made with exposure; 0 without
 * @param exposure persons checked, or reported slots where nobody checks; 0: nothing is known of the week
 * @param expected count that the side's own past leads to expect at this exposure; NaN while it is learning
 * @param variance variance of that count; NaN while it is learning
 * @param slowExpected the same from the slow model, which a lasting rise does not move quickly; NaN while it is learning
 * @param seasonFactor how far the season lifts the week's rate; 1 in the first year
 * @param dispersion variance of a count divided by its mean, as the week was judged with
 * @param exposedWeeks weeks with exposure so far, this one included
 * @param filter the model that forecasts start from after the week
 * @param seasonal whether that model has a season
 */
public record SideTrend(
        String state,
        long observed,
        long exposure,
        double expected,
        double variance,
        double slowExpected,
        double seasonFactor,
        double dispersion,
        int exposedWeeks,
        FilterState filter,
        boolean seasonal) {

    /** Whether the week can be judged by what the side's past leads to expect. */
    public boolean judged() {
        return exposure > 0 && !Double.isNaN(expected);
    }
}
