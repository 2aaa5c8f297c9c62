package eu.limen.model;

import org.jspecify.annotations.Nullable;

/** What followed an apprehension, as counts of persons (Art. 23a; Annex XII). */
public record Outcomes(
        @Nullable Long refusedEntry,
        @Nullable Long refusedStay,
        @Nullable Long transferred,
        @Nullable Long transferredWithin24h,
        @Nullable Long takenBack,
        @Nullable Long notTakenBack) {}
