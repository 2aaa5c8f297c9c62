package eu.limen.console.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for. Null asks for all.
 *
 * @param sections of which anything may be seen; an empty set sees nothing
 * @param audience states one of which a result must be addressed to; an empty set sees nothing
 * @param word label, level, status, code or table
 * @param knownSince known at this instant or later
 * @param after the place behind which the page begins; null for the first
 * @param limit most rows of the page
 */
public record ResultFilter(
        ResultKind kind,
        @Nullable Set<String> sections,
        @Nullable Set<String> audience,
        @Nullable String threat,
        @Nullable String word,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant knownSince,
        @Nullable PagePlace after,
        int limit) {}
