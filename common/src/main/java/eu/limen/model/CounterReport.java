package eu.limen.model;

import org.jspecify.annotations.Nullable;

/** A monthly figure or band for the reporting job only; it raises no level and is never a finding. Either section or state is given. */
public record CounterReport(
        Header header,
        @Nullable String section,
        @Nullable String state,
        Slot slot,
        CounterName name,
        @Nullable Long value,
        @Nullable Band band)
        implements Report {}
