package eu.limen.network;

import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.NetworkWeek;
import java.util.List;

/** What a tick made of the view of a threat's weeks: what is new or has changed. */
public record WeekNetworkStep(WeekNetworkState state, List<NetworkWeek> weeks, List<DisplacementCheck> checks) {}
