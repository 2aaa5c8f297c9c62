package eu.limen.console.alerts;

import eu.limen.console.directory.ContactPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known at the moment in which an alert is to be told to a state.
 *
 * @param asOf by what expiry and lateness are judged
 * @param desks of the state, whatever their validity
 * @param pages of each desk: when messages have gone out, other than digests
 * @param silencedUntil null: nobody has asked for silence
 */
public record Occasion(
        String state,
        ZoneId zone,
        Instant now,
        Instant asOf,
        List<ContactPoint> desks,
        Map<String, List<Instant>> pages,
        DigestCadence cadence,
        @Nullable Instant silencedUntil) {

    LocalTime timeAt(Instant at) {
        return at.atZone(zone).toLocalTime();
    }

    LocalDate dayAt(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
