package eu.limen.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Instants, days, weeks and months as the contract spells them (ISO 8601, UTC). */
public final class IsoText {

    private static final long MILLIS_PER_DAY = 86_400_000;

    private IsoText() {}

    /** {@code 2015-10-19T12:00:00Z}; milliseconds only where there are any. */
    public static String instant(long epochMillis) {
        // By hand for whole seconds, since every report's hash and every result spells some.
        long millisOfDay = Math.floorMod(epochMillis, MILLIS_PER_DAY);
        if (millisOfDay % 1000 != 0) {
            return Instant.ofEpochMilli(epochMillis).toString();
        }
        long seconds = millisOfDay / 1000;
        StringBuilder text = new StringBuilder(20).append(day(Math.floorDiv(epochMillis, MILLIS_PER_DAY)));
        twoDigits(text.append('T'), seconds / 3600);
        twoDigits(text.append(':'), seconds / 60 % 60);
        twoDigits(text.append(':'), seconds % 60);
        return text.append('Z').toString();
    }

    /** {@code 2015-10-19}. */
    public static String day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    /** {@code 2025-W09}: the ISO week in which the day lies. */
    public static String week(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** {@code 2025-02}: the month in which the day lies. */
    public static String month(long epochDay) {
        return day(epochDay).substring(0, 7);
    }

    /** Monday of the ISO week in which the day lies, as epoch day. */
    public static long mondayOf(long epochDay) {
        return LocalDate.ofEpochDay(epochDay)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .toEpochDay();
    }

    /** Monday of an ISO week such as {@code 2025-W09}, as epoch day. */
    public static long mondayOf(String week) {
        int year = Integer.parseInt(week.substring(0, 4));
        int number = Integer.parseInt(week.substring(6));
        long firstMonday = mondayOf(LocalDate.of(year, 1, 4).toEpochDay());
        return firstMonday + 7L * (number - 1);
    }

    private static void twoDigits(StringBuilder text, long number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
