package eu.limen.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one day or week, before it is made fit to be shown.
 *
 * @param observed findings
 * @param expected what was to be expected; null where nothing could be
 * @param probability of a count at least as unusual; null where there is none
 */
public record WindowFigures(
        long observed, @Nullable Double expected, @Nullable Double probability) {}
