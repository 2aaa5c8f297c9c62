package eu.limen.patterns;

import eu.limen.flow.PairDay;
import java.util.List;

/**
 * What a tick made of the view of the network.
 *
 * @param pairDays in the order in which flink-cep is to see them
 */
public record NetworkStep(NetworkState state, List<PairDay> pairDays) {}
