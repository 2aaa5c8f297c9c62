package eu.limen.analysis.fall;

/**
 * Weeks in a row.
 *
 * @param from index of the first, in weeks since the fixed Monday of the weekly series
 * @param weeks how many; 0 where none is known
 */
public record Span(long from, int weeks) {}
