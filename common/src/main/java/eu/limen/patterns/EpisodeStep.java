package eu.limen.patterns;

import eu.limen.model.Alert;
import java.util.List;

/**
 * What a tick made of a key's episodes.
 *
 * @param alerts in the order in which they are to be told
 * @param unconfirmed new episodes that flink-cep did not find although nothing had been revised; anything but 0 is a fault to look into
 */
public record EpisodeStep(EpisodeState state, List<Alert> alerts, int unconfirmed) {}
