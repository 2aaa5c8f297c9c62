package eu.limen.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** ISO weeks by their Monday as epoch day. */
public final class IsoWeek {

    public static final int DAYS = 7;

    /** 1970-01-01, epoch day 0, was a Thursday. */
    private static final int DAYS_FROM_MONDAY_TO_EPOCH = 3;

    private IsoWeek() {}

    /** The Monday of the week that holds a day; both epoch days. */
    public static long mondayOf(long day) {
        return day - Math.floorMod(day + DAYS_FROM_MONDAY_TO_EPOCH, DAYS);
    }

    /** The Monday of a week spelt {@code 2025-W09}, epoch day; null if it is no such week. */
    static @Nullable Long mondayOf(String label) {
        try {
            return LocalDate.parse(label + "-1", DateTimeFormatter.ISO_WEEK_DATE)
                    .toEpochDay();
        } catch (DateTimeParseException noWeek) {
            return null;
        }
    }

    /** As the contract spells it: {@code 2025-W09}. */
    public static String label(long mondayDay) {
        LocalDate monday = LocalDate.ofEpochDay(mondayDay);
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
