package eu.limen.patterns;

import eu.limen.model.AlertStatus;
import org.jspecify.annotations.Nullable;

/**
 * The occasion of an alert.
 *
 * @param id of the episode
 * @param tickOfNew epoch milliseconds
 * @param tick of this alert, epoch milliseconds
 * @param supersedes id of an episode that turned out to be part of this one
 * @param cancelReason given with CANCEL only
 */
record Telling(
        String id,
        int revision,
        AlertStatus status,
        Span span,
        long tickOfNew,
        long tick,
        @Nullable String supersedes,
        @Nullable String cancelReason) {

    boolean isPast() {
        return status == AlertStatus.CANCEL || span.ended();
    }
}
