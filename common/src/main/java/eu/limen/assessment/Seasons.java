package eu.limen.assessment;

import eu.limen.analysis.fall.SeasonEstimate;
import eu.limen.flow.FlowTrend;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SideTrend;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What the weekly models know of the season of each side of a flow: the one place where the verdicts learn it. */
final class Seasons {

    private final NavigableMap<Long, SectionTrend> trends = new TreeMap<>();

    Seasons(List<SectionTrend> weeks) {
        weeks.forEach(week -> trends.put(week.mondayDay(), week));
    }

    /** The season as it is known at the close of a week, or of the nearest one that the models have seen; unknown in the first year. */
    SeasonEstimate of(Flow flow, String state, long mondayDay) {
        Map.Entry<Long, SectionTrend> week = trends.ceilingEntry(mondayDay);
        if (week == null) {
            week = trends.lastEntry();
        }
        FlowTrend trend = week == null ? null : week.getValue().flow(flow.threat(), flow.direction());
        if (trend == null) {
            return SeasonEstimate.UNKNOWN;
        }
        for (SideTrend side : trend.sides()) {
            if (side.state().equals(state)) {
                return season(side);
            }
        }
        return SeasonEstimate.UNKNOWN;
    }

    private static SeasonEstimate season(SideTrend side) {
        return side.seasonal() ? SeasonEstimate.of(side.filter(), side.exposedWeeks()) : SeasonEstimate.UNKNOWN;
    }
}
