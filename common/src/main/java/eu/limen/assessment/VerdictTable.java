package eu.limen.assessment;

import eu.limen.model.VerdictCode;

/**
 * From findings to a verdict; the first row that holds. There is no row that advises to introduce control.
 *
 * <pre>
 * the record is blind, or people's word is missing     INSUFFICIENT_EVIDENCE
 * people's word given, and the threat fell             REPLACEABLE_NOW
 * people's word given, and alternatives suffice        PHASE_DOWN_CANDIDATE
 * the counts are too short or too few to show a fall   INSUFFICIENT_EVIDENCE
 * else                                                 MAINTAIN_UNDER_REVIEW
 * </pre>
 */
final class VerdictTable {

    private VerdictTable() {}

    static VerdictCode verdict(
            boolean blind,
            boolean threatFell,
            boolean alternativesSuffice,
            boolean uncountableSettled,
            boolean tooLittleToShow) {
        if (blind) {
            return VerdictCode.INSUFFICIENT_EVIDENCE;
        }
        if (uncountableSettled && threatFell) {
            return VerdictCode.REPLACEABLE_NOW;
        }
        if (uncountableSettled && alternativesSuffice) {
            return VerdictCode.PHASE_DOWN_CANDIDATE;
        }
        return tooLittleToShow ? VerdictCode.INSUFFICIENT_EVIDENCE : VerdictCode.MAINTAIN_UNDER_REVIEW;
    }
}
