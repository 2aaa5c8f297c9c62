package eu.limen.assessment;

import java.util.Map;

/**
 * What the assessment of a section remembers from one week to the next; a fold over the closed weeks and nothing else.
 *
 * <p>Whoever keeps the state of each of the last nine weeks can fold again from the week before a corrected one.
 *
 * @param throughMondayDay Monday of the last week folded in, epoch day; Long.MIN_VALUE before the first
 * @param scores per {@code THREAT|direction}
 * @param lineages per {@code STATE|lineage}
 */
public record AssessmentState(
        long throughMondayDay, Map<String, ScoreState> scores, Map<String, LineageState> lineages) {

    /** Before the first week. */
    public static AssessmentState none() {
        return new AssessmentState(Long.MIN_VALUE, Map.of(), Map.of());
    }
}
