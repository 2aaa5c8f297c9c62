package eu.limen.console.alerts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The night of a state: hours in which only little may wake people. Where both hours are the same there is none. */
record Night(ZoneId zone, LocalTime from, LocalTime to) {

    boolean covers(Instant at) {
        LocalTime time = ZonedDateTime.ofInstant(at, zone).toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean notOver = time.isBefore(to);
        if (from.equals(to)) {
            return false;
        }
        return from.isBefore(to) ? begun && notOver : begun || notOver;
    }

    /** When the night of an instant began. */
    Instant beginning(Instant at) {
        return of(at).atTime(from).atZone(zone).toInstant();
    }

    /** Names the night of an instant by the day on which it began. */
    LocalDate of(Instant at) {
        ZonedDateTime local = ZonedDateTime.ofInstant(at, zone);
        boolean afterMidnight = !from.isBefore(to) && local.toLocalTime().isBefore(to);
        return afterMidnight ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }
}
