package eu.limen.console.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days that a calendar writes with four digits (RFC 3339); the database keeps them all, and others it refuses. Pure. */
public final class KeptDays {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private KeptDays() {}

    /**
     * Reads a day such as {@code 2025-03-04}.
     *
     * @throws DateTimeException if it is none of these
     */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (!isKept(day)) {
            throw new DateTimeException("no day of four-digit years");
        }
        return day;
    }

    /**
     * Reads an instant such as {@code 2025-03-04T12:00:00Z}.
     *
     * @throws DateTimeException if it lies in none of these days
     */
    public static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (!isKept(LocalDate.ofInstant(instant, ZoneOffset.UTC))) {
            throw new DateTimeException("no instant of four-digit years");
        }
        return instant;
    }

    private static boolean isKept(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
