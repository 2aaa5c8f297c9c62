package eu.limen.model;

import org.jspecify.annotations.Nullable;

/** One day of the evidence of an alert. */
public record EvidencePoint(
        String section,
        String direction,
        String day,
        Label label,
        @Nullable Long observed,
        @Nullable Double expected,
        @Nullable Double pValue) {}
