package eu.limen.assessment;

import eu.limen.model.VerdictCode;
import java.util.Map;

/**
 * What the verdict on one controlling state's lineage remembers.
 *
 * @param baselineMondayDay first week of the baseline, epoch day; Long.MIN_VALUE while no week has the checks it needs
 * @param baselineWeeks how many it has: a baseline that has begun keeps its length whatever later rules say; 0 while there is none
 * @param proofs per threat, by name
 * @param verdict the last one
 * @param sinceMondayDay first week, without a break, of that verdict; epoch day
 * @param lastMondayDay last week with a verdict, epoch day; Long.MIN_VALUE before the first
 */
public record LineageState(
        long baselineMondayDay,
        int baselineWeeks,
        Map<String, ProofState> proofs,
        VerdictCode verdict,
        long sinceMondayDay,
        long lastMondayDay) {

    /** Before the first week. */
    static final LineageState NONE = new LineageState(
            Long.MIN_VALUE, 0, Map.of(), VerdictCode.INSUFFICIENT_EVIDENCE, Long.MIN_VALUE, Long.MIN_VALUE);
}
