package eu.limen.rules;

import java.io.Serializable;

/**
 * A rule set as it was published: a text that nobody has judged yet.
 *
 * @param name where it came from, for messages: a file, or a place in the topic of rules
 * @param text YAML or JSON (contract section 4)
 * @param knownMillis knowledge time at which it became known, epoch milliseconds
 */
public record RuleDocument(String name, String text, long knownMillis) implements Serializable {}
