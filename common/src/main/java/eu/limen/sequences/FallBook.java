package eu.limen.sequences;

import eu.limen.flow.SectionTrend;
import eu.limen.flow.Showing;
import java.util.HashMap;
import java.util.Map;

/** What is kept of one section to see which of its weeks are fallen; bounded by the weeks that a late report can change and those before them. */
public final class FallBook {

    /** By direction, threat and Monday. */
    public Map<String, FallWeek> weeks = new HashMap<>();

    /** What was last said, by direction, threat and Monday. */
    public Map<String, Showing> said = new HashMap<>();

    /** First week that something learnt since the last tick may change, its Monday as epoch day. */
    public long changedFrom = Long.MAX_VALUE;

    /** Monday of the last week looked at, epoch day. */
    public long lookedThrough = Long.MIN_VALUE;

    /** For the serialiser and for a section that nothing is known of. */
    public FallBook() {}

    /** Takes in a week, closed or corrected. */
    public void take(SectionTrend trend) {
        weeks.keySet().removeIf(key -> FallKey.mondayOf(key) == trend.mondayDay());
        trend.flows().forEach(flow -> weeks.put(FallKey.of(flow, trend.mondayDay()), FallWeek.of(trend, flow)));
        changedFrom = Math.min(changedFrom, trend.mondayDay());
    }
}
