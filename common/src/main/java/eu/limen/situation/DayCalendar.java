package eu.limen.situation;

import eu.limen.flow.Tick;

/**
 * When days and weeks close (contract section 1, Time).
 *
 * @param closeHours hours after a day's end, in UTC, at which it closes
 */
record DayCalendar(int closeHours) {

    private static final int THURSDAY_OF_EPOCH = 3;
    private static final int DAYS_A_WEEK = 7;

    /** The last day that is closed at a tick: day D closes at D+1 plus the hours of close. */
    long closedThrough(long tick) {
        return Math.floorDiv(tick - closeHours * Tick.HOUR_MILLIS, Tick.DAY_MILLIS) - 1;
    }

    /** The tick at which a day closes. */
    long closes(long day) {
        return (day + 1) * Tick.DAY_MILLIS + closeHours * Tick.HOUR_MILLIS;
    }

    /** The tick at which the next day closes. */
    long nextClose(long tick) {
        return (closedThrough(tick) + 2) * Tick.DAY_MILLIS + closeHours * Tick.HOUR_MILLIS;
    }

    /** The day in which a tick lies. */
    static long dayOf(long tick) {
        return Math.floorDiv(tick, Tick.DAY_MILLIS);
    }

    /** Monday of the ISO week in which a day lies. */
    static long monday(long day) {
        return day - Math.floorMod(day + THURSDAY_OF_EPOCH, DAYS_A_WEEK);
    }
}
