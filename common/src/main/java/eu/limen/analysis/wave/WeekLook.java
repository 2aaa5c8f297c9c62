package eu.limen.analysis.wave;

/**
 * What a week showed of one flow.
 *
 * @param window weeks since a fixed Monday
 * @param assessed whether it could be judged at all; a week that could not is neither quiet nor a rise
 * @param pValue upper p-value of the week
 * @param alarm whether the sum of small excesses (CUSUM) gave an alarm
 */
public record WeekLook(long window, boolean assessed, double pValue, boolean alarm) {

    /** Upper p-value at or below which a week is a rise (methods 5). */
    private static final double RISE = 0.01;

    boolean isRise() {
        return assessed && (alarm || pValue <= RISE);
    }

    boolean isQuiet() {
        return assessed && !isRise();
    }
}
