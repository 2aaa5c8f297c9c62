package eu.limen.console.alerts;

import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import java.time.Instant;
import java.util.Set;

/** How an alert stands in the inbox of a state. */
public enum Standing {
    /** Nobody of the state has answered. */
    OPEN,
    ACKNOWLEDGED,
    /** Somebody has answered, and there is evidence that was not there then. */
    ASKS_AGAIN,
    /** Taken back, ended or expired: needs no answer. */
    CLOSED;

    /**
     * Of the revision that holds.
     *
     * @param seen parts of the evidence that the state's answers speak of; empty without an answer
     */
    static Standing of(Alert alert, Set<String> seen, Instant asOf) {
        boolean over = alert.status() == AlertStatus.CANCEL || alert.status() == AlertStatus.ENDED;
        if (over || alert.expiresMillis() <= asOf.toEpochMilli()) {
            return CLOSED;
        }
        if (seen.isEmpty()) {
            return OPEN;
        }
        return EvidenceParts.of(alert).addTo(seen) ? ASKS_AGAIN : ACKNOWLEDGED;
    }
}
