package eu.limen.console.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a result as the database keeps it: what lists are filtered by, and the line itself.
 *
 * @param day of a situation; Monday of an indicator; else the day on which it was known
 * @param word label, level, status, code or table
 * @param audience states that an alert is addressed to; of a rejection or balance the state of its source, or UNKNOWN_SOURCE
 */
public record StoredResult(
        ResultKind kind,
        String id,
        String methodVersion,
        int revision,
        Instant knownAt,
        @Nullable String section,
        @Nullable String threat,
        @Nullable String direction,
        LocalDate day,
        @Nullable String word,
        List<String> audience,
        String line) {

    /** Audience of what came from a gateway that cannot be told: it belongs to no state, and the stewards of all see it. */
    public static final String UNKNOWN_SOURCE = "UNKNOWN";

    public StoredResult {
        audience = List.copyOf(audience);
    }
}
