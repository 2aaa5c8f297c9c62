package eu.limen.model;

import org.jspecify.annotations.Nullable;

/**
 * Why the data cannot answer.
 *
 * @param state whose data are missing
 * @param since since which day, as ISO date
 */
public record Insufficiency(
        String code, @Nullable String state, @Nullable String since, String text) {}
