package eu.limen.console.outgoing;

import eu.limen.console.alerts.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code delivery} that is being sent.
 *
 * @param recipient a desk's id, or the state itself for its topic
 * @param step the step of the escalation that it belongs to
 * @param attempts with the one that is being made
 * @param message key of the digest that it is part of, from its first attempt on
 */
record DueRow(
        long id,
        String alertId,
        String methodVersion,
        int revision,
        String state,
        String recipient,
        Channel channel,
        String step,
        int attempts,
        @Nullable String message) {

    /** The step whose rows go out together as one message. */
    static final String DIGEST = "DIGEST";

    /** As part of a message. */
    DueRow in(String key) {
        return new DueRow(id, alertId, methodVersion, revision, state, recipient, channel, step, attempts, key);
    }
}
