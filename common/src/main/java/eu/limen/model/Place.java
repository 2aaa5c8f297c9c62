package eu.limen.model;

import org.jspecify.annotations.Nullable;

/** Where on a section something was counted, at most as fine as a NUTS-3 area or a distance band. */
public record Place(@Nullable String nuts3, @Nullable DistanceBand distance) {}
