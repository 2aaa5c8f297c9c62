package eu.limen.backtest;

import eu.limen.model.VerdictCode;
import org.jspecify.annotations.Nullable;

/**
 * What both rule sets say of one control on one section in one week, as last told.
 *
 * @param week ISO week
 * @param present null: no verdict
 * @param candidate null: no verdict
 */
public record WeekOfVerdict(
        String section,
        String controllingState,
        String lineage,
        String week,
        @Nullable VerdictCode present,
        @Nullable VerdictCode candidate) {

    public boolean isChanged() {
        return present != candidate;
    }

    /** Which control on which section it is about. */
    public String control() {
        return section + ", " + controllingState + " " + lineage;
    }
}
