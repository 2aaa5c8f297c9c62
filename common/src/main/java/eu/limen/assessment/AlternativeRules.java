package eu.limen.assessment;

import eu.limen.model.Support;
import eu.limen.rules.VerdictRules;

/**
 * The numbers of the path "alternatives suffice" (Regulation (EU) 2016/399, Art. 26; Recommendation of 23.11.2023, (13)).
 *
 * @param agreed those of the rule set
 * @param weeks weeks that are looked at together
 * @param probability with which the yield or the share of findings away from the control must hold
 */
record AlternativeRules(VerdictRules agreed, int weeks, double probability) {

    static AlternativeRules of(VerdictRules agreed) {
        return new AlternativeRules(agreed, agreed.alternativeWeeks(), agreed.posterior());
    }

    /** What a probability that it can give way says; unknown if NaN. */
    Support support(double probabilityFor) {
        if (probabilityFor >= probability) {
            return Support.FOR;
        }
        return 1 - probabilityFor >= probability ? Support.AGAINST : Support.UNKNOWN;
    }
}
