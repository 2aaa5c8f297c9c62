package eu.limen.admission;

import org.jspecify.annotations.Nullable;

/**
 * All that the ledger remembers of one report id.
 *
 * @param expiresDay epoch day after which it may be forgotten; Long.MAX_VALUE: never
 * @param analysis winner of the revisions at most 56 days late, null if there was none
 * @param lateReporting winner of all revisions where it is another one than {@code analysis}, else null
 */
public record Remembered(
        Revisions revisions,
        long expiresDay,
        @Nullable Winner analysis,
        @Nullable Version lateReporting) {

    /** The winner of all revisions: the one that the reporting uses. */
    public Version reporting() {
        if (lateReporting != null) {
            return lateReporting;
        }
        if (analysis != null) {
            return analysis.version();
        }
        throw new IllegalStateException("a remembered report has no revision (expected: at least one)");
    }
}
