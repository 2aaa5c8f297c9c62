package eu.limen.codec;

import eu.limen.model.Threat;
import java.util.List;

/**
 * What an exemplar tells, as reports.
 *
 * @param lines in the order of sending
 * @param lastTick the tick a day after the end of the last slot, when all of it is judged, epoch milliseconds
 * @param section of the first series
 * @param direction of the first series
 * @param threat of the first series
 * @param lastDay last day of the first series, epoch day
 */
public record ToldStory(
        List<ToldLine> lines, long lastTick, String section, String direction, Threat threat, long lastDay) {}
