package eu.limen.analysis;

/**
 * One day or week of one series as it was reported.
 *
 * @param index epoch day, or weeks since a fixed Monday; consecutive windows differ by 1
 * @param reported whether the source spoke at all
 * @param count findings; 0 if not reported
 * @param exposure checks, or 1 where only counts are known; 0 if not reported or if nobody was checked
 */
public record Window(long index, boolean reported, double count, double exposure) {

    /** Monday 29 December 1969 begins week 0. */
    private static final int DAYS_FROM_WEEK_0_TO_EPOCH = 3;

    private static final int DAYS_A_WEEK = 7;

    /** The index of the ISO week that begins on a Monday, epoch day. */
    public static long weekIndex(long mondayDay) {
        return Math.floorDiv(mondayDay + DAYS_FROM_WEEK_0_TO_EPOCH, DAYS_A_WEEK);
    }

    /** A window of which nothing was reported: not a window without findings. */
    public static Window missing(long index) {
        return new Window(index, false, 0, 0);
    }

    /** A reported window of a series whose checks are known. */
    public static Window ofRate(long index, double count, double exposure) {
        return new Window(index, true, count, exposure);
    }

    /** A reported window of a series without checks: each counts 1 (contract, basis COUNT). */
    public static Window ofCount(long index, double count) {
        return new Window(index, true, count, 1);
    }

    /** Whether the window says anything about a rate: findings without exposure do not. */
    public boolean isExposed() {
        return exposure > 0;
    }
}
