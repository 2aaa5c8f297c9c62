package eu.limen.model;

import org.jspecify.annotations.Nullable;

/**
 * A duty with its date.
 *
 * @param due ISO date
 * @param counting how the time was counted
 */
public record Deadline(
        String rule,
        String due,
        String dutyHolder,
        DeadlineStatus status,
        String counting,
        @Nullable String caveat,
        String provision) {}
