package eu.limen.law;

import eu.limen.register.Decision;
import java.util.List;

/** The day from which a rule counts the time of several decisions together. */
final class FirstDay {

    /** There is none. */
    static final long NONE = Long.MAX_VALUE;

    private FirstDay() {}

    /** The decisions that a rule counts, in their order. */
    static List<Decision> counted(LegalRule rule, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> rule.procedures().contains(decision.report().procedure()))
                .filter(decision -> decision.firstDay() <= rule.validToDay())
                .toList();
    }

    /** First day, not before the rule's first one, on which a decision that it counts is in force; NONE if there is no such day. */
    static long of(LegalRule rule, List<Decision> decisions) {
        long notBefore = rule.notBeforeDay() == null ? Long.MIN_VALUE : rule.notBeforeDay();
        return counted(rule, decisions).stream()
                .filter(decision -> decision.lastDay() >= notBefore)
                .filter(decision -> rule.countedFrom() != CountedFrom.FIRST_PERIOD || decision.firstDay() >= notBefore)
                .mapToLong(decision -> Math.max(decision.firstDay(), notBefore))
                .min()
                .orElse(NONE);
    }
}
