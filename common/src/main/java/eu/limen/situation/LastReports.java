package eu.limen.situation;

import java.util.Map;

/** Up to which day a state has reported anything on a section: a report of a whole week says so of its Sunday. */
final class LastReports {

    private static final int DAYS_TO_SUNDAY = 6;

    private LastReports() {}

    /** The last day up to a given one, epoch day; {@link SectionBook#NONE} if there is none. */
    static long of(SectionBook book, String state, long upTo) {
        long last = book.lastReported.getOrDefault(state, SectionBook.NONE);
        last = Math.max(last, last(book.days, 0, state, upTo));
        return Math.max(last, last(book.weeks, DAYS_TO_SUNDAY, state, upTo));
    }

    private static long last(Map<Long, PeriodBook> periods, int daysToLast, String state, long upTo) {
        long last = SectionBook.NONE;
        for (var period : periods.entrySet()) {
            long day = period.getKey() + daysToLast;
            if (day > last && day <= upTo && period.getValue().hasReportOf(state)) {
                last = day;
            }
        }
        return last;
    }

    /** Keeps what a day that is let go of said about it. */
    static void rememberDay(SectionBook book, long day, PeriodBook period) {
        for (CellBook cell : period.cells.values()) {
            if (cell.slotsReported() > 0) {
                book.lastReported.merge(cell.state(), day, Math::max);
            }
        }
    }

    /** Keeps what a week that is let go of said about it. */
    static void rememberWeek(SectionBook book, long monday, PeriodBook period) {
        rememberDay(book, monday + DAYS_TO_SUNDAY, period);
    }
}
