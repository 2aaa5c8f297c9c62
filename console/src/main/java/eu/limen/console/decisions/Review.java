package eu.limen.console.decisions;

import eu.limen.model.AdaptationAxis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review of a section by its two states.
 *
 * @param number in the order of recording
 * @param recordedBy the state that recorded it
 * @param answeredAt when the other state answered; null until it has
 */
public record Review(
        long number,
        String section,
        List<String> states,
        LocalDate heldOn,
        List<Finding> findings,
        List<AdaptationAxis> adaptations,
        LocalDate nextOn,
        Status status,
        String recordedBy,
        @Nullable Instant answeredAt) {

    /** How far it has come. */
    public enum Status {
        /** By one state: not yet a joint record. */
        RECORDED,
        CONFIRMED,
        /** By the other state: it does not count, and can be recorded anew. */
        DECLINED
    }

    public Review {
        states = List.copyOf(states);
        findings = List.copyOf(findings);
        adaptations = List.copyOf(adaptations);
    }
}
