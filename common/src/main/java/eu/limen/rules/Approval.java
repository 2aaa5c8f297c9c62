package eu.limen.rules;

import java.io.Serializable;

/**
 * A state's consent to a rule set as it touches a section. Whoever may write the topic of rules vouches for it.
 *
 * @param atMillis when, epoch milliseconds
 */
public record Approval(String section, String state, long atMillis) implements Serializable {}
