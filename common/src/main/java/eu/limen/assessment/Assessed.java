package eu.limen.assessment;

import eu.limen.model.Indicator;

/**
 * A week's indicator and what has to be remembered for the next week.
 *
 * @param indicator with revision 0: who emits it counts the revisions
 */
public record Assessed(Indicator indicator, AssessmentState state) {}
