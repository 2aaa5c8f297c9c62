package eu.limen.reporting;

import java.time.LocalDate;
import java.time.Month;

/** The days of a year, epoch days, both inclusive. */
record DayBounds(long firstDay, long lastDay) {

    static DayBounds of(int year) {
        return new DayBounds(
                LocalDate.of(year, Month.JANUARY, 1).toEpochDay(),
                LocalDate.of(year, Month.DECEMBER, 31).toEpochDay());
    }

    /** How many of the days from one to another lie in the year. */
    long days(long from, long to) {
        return Math.max(0, Math.min(lastDay, to) - Math.max(firstDay, from) + 1);
    }
}
