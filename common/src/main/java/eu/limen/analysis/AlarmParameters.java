package eu.limen.analysis;

/**
 * The numbers of the {@link AlarmPair}.
 *
 * @param suddenAlpha probability of a count at least this high, at or below which a week is a sudden rise
 * @param sustainedRatio rise of the rate for which the sum of log likelihood ratios is made
 * @param sustainedLimit sum at or above which a rise is sustained; it then starts again from 0
 * @param fewestCounts fewer counts in the newest weeks raise no alarm
 * @param countedWindows how many newest weeks that is
 */
public record AlarmParameters(
        double suddenAlpha, double sustainedRatio, double sustainedLimit, double fewestCounts, int countedWindows) {

    /** Methods 0 and 2.2: .30 to .37 false alarms a year and section. */
    public static AlarmParameters standard() {
        return new AlarmParameters(0.005, 1.5, 5, 5, 4);
    }
}
