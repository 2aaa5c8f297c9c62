package eu.limen.situation;

import eu.limen.model.Label;

/**
 * What was last said of a situation.
 *
 * @param revision of the last that was emitted
 * @param content fingerprint of what it said
 * @param label with which it last entered the patterns
 * @param open whether it was said before the day closed
 */
public record Issued(int revision, long content, Label label, boolean open) {}
