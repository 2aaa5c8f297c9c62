package eu.limen.patterns;

import eu.limen.flow.Tick;

/** When days close by the standard rules: day D at D+1 12:00Z (contract section 1, Time). A day known to have closed earlier is over as well. */
final class Closes {

    private static final long DAY_AND_A_HALF = Tick.DAY_MILLIS * 3 / 2;

    private Closes() {}

    /** The tick at which a day closes, epoch milliseconds. */
    static long of(long day) {
        return day * Tick.DAY_MILLIS + DAY_AND_A_HALF;
    }

    /** The last day closed at a tick. */
    static long lastDayAt(long tick) {
        return Math.floorDiv(tick - DAY_AND_A_HALF, Tick.DAY_MILLIS);
    }
}
