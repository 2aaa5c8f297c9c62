package eu.limen.patterns;

import eu.limen.flow.Tick;

/** When days close by the standard rules: day D at D+1 12:00Z (contract section 1, Time). A day known to have closed earlier is over as well. */
final class Closes {

    private static final long DAY_AND_A_HALF = Tick.DAY_MILLIS * 3 / 2;

    private static final int DAYS_A_WEEK = 7;
    /** 5 January 1970. */
    private static final long FIRST_MONDAY = 4;

    private Closes() {}

    /** The tick at which a day closes, epoch milliseconds. */
    static long of(long day) {
        return day * Tick.DAY_MILLIS + DAY_AND_A_HALF;
    }

    /** The tick at which the ISO week closes that begins on a Monday, epoch milliseconds. */
    static long ofWeek(long monday) {
        return of(monday + DAYS_A_WEEK - 1);
    }

    /** Monday of the last week closed at a tick, epoch day. */
    static long lastMondayAt(long tick) {
        long last = lastDayAt(tick) - DAYS_A_WEEK + 1;
        return last - Math.floorMod(last - FIRST_MONDAY, DAYS_A_WEEK);
    }

    /** The last day closed at a tick. */
    static long lastDayAt(long tick) {
        return Math.floorDiv(tick - DAY_AND_A_HALF, Tick.DAY_MILLIS);
    }
}
