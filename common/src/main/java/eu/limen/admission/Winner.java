package eu.limen.admission;

import eu.limen.flow.Contribution;
import eu.limen.flow.Entry;
import eu.limen.flow.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The revision of a report that holds, with what it contributes: a count, a fact, or nothing if it takes the report back.
 *
 * @param contribution null for facts, counters and withdrawn reports
 * @param fact null for counts and withdrawn reports
 */
public record Winner(
        Version version,
        boolean withdrawn,
        @Nullable Contribution contribution,
        @Nullable Fact fact) {

    static Winner of(Entry entry) {
        boolean withdrawn = entry.withdrawn();
        return new Winner(
                Version.of(entry), withdrawn, withdrawn ? null : entry.contribution(), withdrawn ? null : entry.fact());
    }
}
