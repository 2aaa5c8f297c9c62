package eu.limen.rules;

import java.io.Serializable;
import java.util.List;

/**
 * The rules of a run: those it starts with, and those published while it runs.
 *
 * @param base hold from the beginning
 * @param published each to be accepted or refused when it becomes known
 */
public record RunRules(RuleSets base, List<RuleDocument> published) implements Serializable {

    public RunRules {
        published = List.copyOf(published);
    }

    /** One version for the whole run, whatever its validity; nobody is asked to approve a trial. */
    public static RunRules only(RuleSet rules) {
        return new RunRules(RuleSets.only(rules), List.of());
    }
}
