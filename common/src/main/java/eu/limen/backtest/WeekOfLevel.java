package eu.limen.backtest;

import eu.limen.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * The level that both rule sets give a section in one week, as last told.
 *
 * @param week ISO week
 * @param present null: no indicator
 * @param candidate null: no indicator
 */
public record WeekOfLevel(
        String section,
        String week,
        @Nullable Level present,
        @Nullable Level candidate) {

    public boolean isChanged() {
        return present != candidate;
    }
}
