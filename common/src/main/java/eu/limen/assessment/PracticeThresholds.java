package eu.limen.assessment;

import eu.limen.rules.CapacityRules;
import eu.limen.rules.DistinctionRules;
import eu.limen.rules.PracticeRules;

/**
 * The numbers that the practice of a control is held against.
 *
 * @param systematicShare persons checked systematically, of all, up to which it is few
 * @param weeks looked at together
 */
record PracticeThresholds(
        PracticeRules practice,
        CapacityRules capacity,
        DistinctionRules distinction,
        double systematicShare,
        int weeks) {

    static PracticeThresholds of(AssessmentRules rules) {
        return new PracticeThresholds(
                rules.practice(),
                rules.capacity(),
                rules.distinction(),
                rules.verdict().systematicShare(),
                rules.verdict().alternativeWeeks());
    }
}
