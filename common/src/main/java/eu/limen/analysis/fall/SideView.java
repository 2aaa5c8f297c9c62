package eu.limen.analysis.fall;

import java.util.ArrayList;
import java.util.List;

/**
 * One side's newest weeks and what they are compared with, the season worked out.
 *
 * @param factors of the season, one per week
 * @param normalSeason how far the season lifts the weeks before the crisis above those of the baseline
 */
record SideView(SideBaseline baseline, List<SideWeek> weeks, List<SeasonFactor> factors, double normalSeason) {

    static SideView of(FallState state, SideBaseline baseline, SideRecent recent, long index, FallRules rules) {
        SeasonEstimate season = baseline.seasonInForce(recent.season(), rules);
        List<SeasonFactor> factors = new ArrayList<>();
        long first = index - recent.weeks().size() + 1;
        for (int week = 0; week < recent.weeks().size(); week++) {
            factors.add(season.factor(first + week, state.justification()));
        }
        double normalSeason = state.normal().weeks() == 0 ? 1 : season.between(state.normal(), state.justification());
        return new SideView(baseline, recent.weeks(), factors, normalSeason);
    }

    SideWeek last() {
        return weeks.get(weeks.size() - 1);
    }

    int reported() {
        return (int) weeks.stream().filter(SideWeek::reported).count();
    }
}
