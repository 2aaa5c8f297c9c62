package eu.limen.model;

import org.jspecify.annotations.Nullable;

/** One dimension of the evidence on replacing a control. */
public record Dimension(
        String dimension, Support supports, @Nullable String value, String text) {}
