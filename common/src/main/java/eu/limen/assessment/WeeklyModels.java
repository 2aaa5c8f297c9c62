package eu.limen.assessment;

import eu.limen.analysis.fall.SeasonEstimate;
import eu.limen.flow.FlowTrend;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SideTrend;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the weekly models know of each side of a flow: the one place where the verdicts learn it. */
final class WeeklyModels {

    private final NavigableMap<Long, SectionTrend> trends = new TreeMap<>();

    WeeklyModels(List<SectionTrend> weeks) {
        weeks.forEach(week -> trends.put(week.mondayDay(), week));
    }

    /** The season as it is known at the close of a week; unknown in the first year. */
    SeasonEstimate season(Flow flow, String state, long mondayDay) {
        SideTrend side = side(flow, state, mondayDay);
        return side != null && side.seasonal()
                ? SeasonEstimate.of(side.filter(), side.exposedWeeks())
                : SeasonEstimate.UNKNOWN;
    }

    /** Variance of a weekly count divided by its mean; 1 where nothing is known. */
    double dispersion(Flow flow, String state, long mondayDay) {
        SideTrend side = side(flow, state, mondayDay);
        return side != null && side.dispersion() > 1 ? side.dispersion() : 1;
    }

    /** As of the week, or of the last one before it that the models have seen; of the first, where none lies before it. */
    private @Nullable SideTrend side(Flow flow, String state, long mondayDay) {
        Map.Entry<Long, SectionTrend> week = trends.floorEntry(mondayDay);
        if (week == null) {
            week = trends.firstEntry();
        }
        FlowTrend trend = week == null ? null : week.getValue().flow(flow.threat(), flow.direction());
        if (trend == null) {
            return null;
        }
        return trend.sides().stream()
                .filter(side -> side.state().equals(state))
                .findFirst()
                .orElse(null);
    }
}
