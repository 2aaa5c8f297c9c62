package eu.limen.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * One publication. Late reports and corrections enter figures on such a day and on no other.
 *
 * @param date what was sent before its first instant (UTC) is in it
 * @param months that it publishes
 */
public record Release(LocalDate date, Kind kind, List<YearMonth> months) {

    /** How much may still come. */
    public enum Kind {
        /** 30 days after the end of the month. */
        PROVISIONAL,
        /** 90 days after the end of the month. */
        REVISED,
        /** On 1 March of the next year, for the whole year. */
        FINAL,
        /** On a day of its own, numbered, with a reason, for the whole year. */
        EXTRAORDINARY
    }

    public Release {
        months = List.copyOf(months);
    }

    /** The year of its months. */
    public int year() {
        return months.get(0).getYear();
    }

    /** Whether it publishes a year whole, with quarters and the year itself: only then do all parts and totals come of one day. */
    public boolean wholeYear() {
        return kind == Kind.FINAL || kind == Kind.EXTRAORDINARY;
    }
}
