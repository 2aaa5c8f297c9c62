package eu.limen.trend;

import eu.limen.analysis.WeekState;
import java.util.Map;

/**
 * All that the weekly models of a section remember after a week: a fold over its closed weeks and nothing else.
 *
 * @param throughMondayDay Monday of the last week folded in, epoch day; Long.MIN_VALUE before the first
 * @param sides per {@code THREAT|direction|BASIS|STATE}
 * @param flows per {@code THREAT|direction|BASIS}
 */
public record TrendState(long throughMondayDay, Map<String, WeekState> sides, Map<String, FlowMemory> flows) {

    /** Before the first week. */
    public static TrendState none() {
        return new TrendState(Long.MIN_VALUE, Map.of(), Map.of());
    }
}
