package eu.limen.network;

import eu.limen.flow.FlowWeek;
import eu.limen.flow.PairDay;
import eu.limen.model.Threat;
import org.jspecify.annotations.Nullable;

/**
 * What the view of a threat's weeks learns at a tick: exactly one of a flow's week and a pair's day.
 *
 * @param tick epoch milliseconds
 */
public record WeekNetworkInput(
        Threat threat,
        long tick,
        @Nullable FlowWeek week,
        @Nullable PairDay pairDay) {

    public static WeekNetworkInput of(FlowWeek week) {
        return new WeekNetworkInput(week.threat(), week.tick(), week, null);
    }

    public static WeekNetworkInput of(PairDay day) {
        return new WeekNetworkInput(day.threat(), day.tick(), null, day);
    }
}
