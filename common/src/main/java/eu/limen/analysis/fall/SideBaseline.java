package eu.limen.analysis.fall;

/**
 * What one side's weeks are compared with.
 *
 * @param justification the weeks that justified the measure
 * @param normal up to a year before them; none where nothing is known of it
 * @param lowerCount lower bound of what the justifying weeks could be expected to find
 * @param regimes weeks in which both regimes worked side by side, so far
 * @param season as it was last learnt while a fall was unlikely; unknown before that
 */
public record SideBaseline(
        Period justification, Period normal, double lowerCount, RegimeSums regimes, SeasonEstimate season) {

    SideBaseline plus(SideWeek week) {
        return new SideBaseline(justification, normal, lowerCount, regimes.plus(week), season);
    }

    SideBaseline withSeason(SeasonEstimate learnt) {
        return new SideBaseline(justification, normal, lowerCount, regimes, learnt);
    }

    /** The season that holds: the one kept, or, before there is one, the newest if it rests on weeks enough. */
    SeasonEstimate seasonInForce(SeasonEstimate newest, FallRules rules) {
        if (rules.knowsSeason(season)) {
            return season;
        }
        return rules.knowsSeason(newest) ? newest : SeasonEstimate.UNKNOWN;
    }
}
