package eu.limen.admission;

import org.jspecify.annotations.Nullable;

/**
 * What one report did to the ledger of its source.
 *
 * @param remembered to be kept under the report's id from now on
 * @param retracted what no longer holds in the analysis, null if nothing is taken back
 * @param asserted what holds instead, null if nothing is added
 * @param reportingChanged whether the report is now the winner of all revisions
 */
public record LedgerStep(
        Remembered remembered,
        Outcome outcome,
        @Nullable Winner retracted,
        @Nullable Winner asserted,
        boolean reportingChanged) {

    /** Whether whoever reads the ledger's output needs this revision: one not read before, or one that wins over its like. */
    public boolean tellsSomething() {
        return outcome != Outcome.DUPLICATE || reportingChanged || retracted != null || asserted != null;
    }
}
