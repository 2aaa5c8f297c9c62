package eu.limen.rules;

import eu.limen.model.PatternName;
import java.io.Serializable;

/**
 * How many alerts of a pattern these rules must raise on a section over a known history; a backtest fails without them.
 *
 * @param fromDay first day of onset that counts, epoch day
 * @param toDay last day of onset that counts, epoch day, inclusive
 */
public record Expectation(
        String name, PatternName pattern, String section, long fromDay, long toDay, int atLeast, int atMost)
        implements Serializable {}
