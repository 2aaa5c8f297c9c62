package eu.limen.flow;

import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that flink-cep, or the pure matcher, has found.
 *
 * @param key what the pattern is keyed by: section|direction, a pair of flows, or a source
 * @param threat null for patterns that are not about a threat
 * @param firstDay first day of the sequence, epoch day
 * @param days the days that make the match, epoch days, ascending
 * @param tick the tick at which it was complete, epoch milliseconds
 */
public record PatternMatch(
        PatternName pattern, String key, @Nullable Threat threat, long firstDay, List<Long> days, long tick) {}
