package eu.limen.scenario;

import java.time.LocalDate;

/** Days of scenarios, UTC. */
final class Days {

    static final long MINUTE_MILLIS = 60_000;
    static final long HOUR_MILLIS = 60 * MINUTE_MILLIS;
    static final long DAY_MILLIS = 24 * HOUR_MILLIS;

    private Days() {}

    /** Epoch day of a date such as {@code 2015-10-16}. */
    static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    static long startMillis(long epochDay) {
        return epochDay * DAY_MILLIS;
    }
}
