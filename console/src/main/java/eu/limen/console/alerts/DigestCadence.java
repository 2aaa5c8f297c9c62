package eu.limen.console.alerts;

import eu.limen.model.Level;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** How often a digest goes out: the higher the threat, and where police checks are intensified, the more often (R-03; Recommendation of 23.11.2023, point 2). */
public enum DigestCadence {
    TWICE_A_DAY,
    DAILY,
    /** On Mondays. */
    WEEKLY;

    private static final int DAYS_OF_A_WEEK = 7;

    /**
     * The cadence of a section.
     *
     * @param level highest level of the sections concerned
     * @param measureInForce any measure
     * @param policeChecks whether police checks are made there beside or in place of border control
     */
    public static DigestCadence of(Level level, boolean measureInForce, boolean policeChecks) {
        return switch (level) {
            case HIGH, CRITICAL -> TWICE_A_DAY;
            case MEDIUM, NOT_ASSESSED -> measureInForce && policeChecks ? TWICE_A_DAY : DAILY;
            case LOW -> ofLow(measureInForce, policeChecks);
        };
    }

    private static DigestCadence ofLow(boolean measureInForce, boolean policeChecks) {
        if (!measureInForce) {
            return WEEKLY;
        }
        return policeChecks ? TWICE_A_DAY : DAILY;
    }

    /** The first digest after an instant, in a state's local time. */
    public Instant next(Instant after, ZoneId zone, LocalTime morning, LocalTime second) {
        List<LocalTime> hours = this == TWICE_A_DAY ? List.of(morning, second) : List.of(morning);
        LocalDate today = LocalDate.ofInstant(after, zone);
        for (int ahead = 0; ahead <= DAYS_OF_A_WEEK; ahead++) {
            LocalDate day = today.plusDays(ahead);
            for (LocalTime hour : hours) {
                Instant digest = ZonedDateTime.of(day, hour, zone).toInstant();
                if (digest.isAfter(after) && isDigestDay(day)) {
                    return digest;
                }
            }
        }
        throw new IllegalStateException("every week has a Monday");
    }

    private boolean isDigestDay(LocalDate day) {
        return this != WEEKLY || day.getDayOfWeek() == DayOfWeek.MONDAY;
    }
}
