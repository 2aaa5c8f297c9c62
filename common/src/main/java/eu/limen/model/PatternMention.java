package eu.limen.model;

/**
 * An episode that touches the section in the week. It names the episode and not the alert that told of it, since an alert's id holds the tick at
 * which it was told, and that depends on the order of arrival.
 *
 * @param episode {@code pattern|key|threat|onset}; the alert's id begins with the same pattern, key and threat
 * @param sinceDay first day of the episode, as epoch day
 */
public record PatternMention(String episode, PatternName pattern, long sinceDay) {}
