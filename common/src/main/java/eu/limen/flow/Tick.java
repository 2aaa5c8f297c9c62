package eu.limen.flow;

/** The only moments at which results are computed: every full hour of knowledge time (contract section 1, Time). */
public final class Tick {

    public static final long HOUR_MILLIS = 3_600_000L;
    public static final long DAY_MILLIS = 24 * HOUR_MILLIS;

    private Tick() {}

    /** The first tick at or after an instant. */
    public static long atOrAfter(long epochMillis) {
        return -Math.floorDiv(-epochMillis, HOUR_MILLIS) * HOUR_MILLIS;
    }

    /** The last tick at or before an instant. */
    public static long atOrBefore(long epochMillis) {
        return Math.floorDiv(epochMillis, HOUR_MILLIS) * HOUR_MILLIS;
    }
}
