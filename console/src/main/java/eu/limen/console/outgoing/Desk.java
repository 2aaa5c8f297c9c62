package eu.limen.console.outgoing;

import eu.limen.console.alerts.Channel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact point as messages need it.
 *
 * @param validTo the last day; null while no end is known
 */
record Desk(
        String id,
        String state,
        @Nullable String email,
        @Nullable String webhook,
        @Nullable String webhookSecret,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it can be told in this way. */
    boolean has(Channel channel) {
        return switch (channel) {
            case EMAIL -> email != null;
            case WEBHOOK -> webhook != null && webhookSecret != null;
            case TOPIC -> false;
        };
    }

    @Override
    public String toString() {
        return "desk " + id;
    }
}
