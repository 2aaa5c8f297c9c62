package eu.limen.network;

import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.NetworkWeek;
import eu.limen.flow.PairDay;
import java.util.List;

/**
 * What is remembered of a threat.
 *
 * @param weeks of all flows, as last known, by week, section and direction
 * @param pairDays of all pairs of neighbours, as last known, by pair, day and part
 * @param said what was last said of each section's week that may still change
 * @param checks what was last said of each possible displacement that may still change
 */
public record WeekNetworkState(
        List<FlowWeek> weeks, List<PairDay> pairDays, List<NetworkWeek> said, List<DisplacementCheck> checks) {

    /** What is known at the start. */
    public static final WeekNetworkState EMPTY = new WeekNetworkState(List.of(), List.of(), List.of(), List.of());
}
