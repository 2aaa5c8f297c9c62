package eu.limen.register;

import eu.limen.model.SlotLength;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The calendar day, ISO week or month that a slot names; days are epoch days. */
public final class Periods {

    private Periods() {}

    /** First day of the period of the grain that a slot length feeds, in which a day lies. */
    public static long firstDay(SlotLength length, long day) {
        return switch (length) {
            case HOUR, SIX_HOURS, DAY -> day;
            case WEEK -> monday(day);
            case MONTH -> LocalDate.ofEpochDay(day).withDayOfMonth(1).toEpochDay();
        };
    }

    /** Last day of the period that begins on a day. */
    public static long lastDay(SlotLength length, long firstDay) {
        return nextFirstDay(length, firstDay) - 1;
    }

    /** First day of the next period. */
    public static long nextFirstDay(SlotLength length, long firstDay) {
        return switch (length) {
            case HOUR, SIX_HOURS, DAY -> firstDay + 1;
            case WEEK -> firstDay + 7;
            case MONTH -> LocalDate.ofEpochDay(firstDay).plusMonths(1).toEpochDay();
        };
    }

    /** Monday of the ISO week in which a day lies. */
    public static long monday(long day) {
        return LocalDate.ofEpochDay(day).with(DayOfWeek.MONDAY).toEpochDay();
    }
}
