package eu.limen.console.alerts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that is to go out.
 *
 * @param recipient id of a desk, or the state itself for its topic
 * @param due not before
 * @param wakesUntil until then it may wake people, if it is sent by night; null: it never may
 */
public record PlannedDelivery(
        String recipient,
        Channel channel,
        Step step,
        Instant due,
        @Nullable Instant wakesUntil) {

    /** Which message it is, whenever it goes out. */
    public record Message(String recipient, Channel channel, Step step) {}

    /** One that wakes nobody. */
    static PlannedDelivery quiet(String recipient, Channel channel, Step step, Instant due) {
        return new PlannedDelivery(recipient, channel, step, due, null);
    }

    public Message message() {
        return new Message(recipient, channel, step);
    }

    /** The same, but not later than another. */
    PlannedDelivery notAfter(Instant other) {
        return due.isAfter(other) ? new PlannedDelivery(recipient, channel, step, other, wakesUntil) : this;
    }
}
