package eu.limen.console.alerts;

import java.time.Instant;

/**
 * A message that is to go out.
 *
 * @param recipient id of a desk, or the state itself for its topic
 * @param due not before
 */
public record PlannedDelivery(String recipient, Channel channel, Step step, Instant due) {

    /** Which message it is, whenever it goes out. */
    public record Message(String recipient, Channel channel, Step step) {}

    public Message message() {
        return new Message(recipient, channel, step);
    }

    /** The same, but not later than another. */
    PlannedDelivery notAfter(Instant other) {
        return due.isAfter(other) ? new PlannedDelivery(recipient, channel, step, other) : this;
    }
}
