package eu.limen.law;

import eu.limen.register.StateZones;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The calendar day that it is in a state: dates of the law are local. */
public final class LocalDay {

    private LocalDay() {}

    /** Epoch day in the capital of a state at an instant (epoch milliseconds); in UTC for any other text. */
    public static long in(String state, long instantMillis) {
        ZoneId zone = StateZones.of(state).orElse(ZoneOffset.UTC);
        return Instant.ofEpochMilli(instantMillis).atZone(zone).toLocalDate().toEpochDay();
    }
}
