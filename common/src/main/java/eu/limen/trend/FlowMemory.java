package eu.limen.trend;

import eu.limen.analysis.PairState;

/**
 * What the alarms of a flow remember.
 *
 * @param lastSpokenMonday last week in which somebody promised or reported it, epoch day
 */
public record FlowMemory(PairState pair, long lastSpokenMonday) {}
