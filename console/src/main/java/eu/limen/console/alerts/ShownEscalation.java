package eu.limen.console.alerts;

import org.jspecify.annotations.Nullable;

/**
 * How far the people of a state have been told of an alert.
 *
 * @param toldAt when somebody last heard; null: nobody has
 * @param nextStep what is due next; null: nothing is
 * @param nextAt when that is due
 * @param failed messages that were given up
 */
record ShownEscalation(
        @Nullable String toldAt,
        @Nullable String nextStep,
        @Nullable String nextAt,
        int failed) {}
