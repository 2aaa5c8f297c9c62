package eu.limen.rules;

/**
 * A version of the rules that holds from its validity on. It travels and is kept as the text it was published in, so that a program
 * whose rule sets have more parameters still reads what an older one has kept.
 *
 * @param text YAML or JSON, readable and sound
 */
public record AcceptedRules(String version, String text) {}
