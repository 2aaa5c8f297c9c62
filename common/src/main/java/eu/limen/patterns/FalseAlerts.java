package eu.limen.patterns;

/** How many alerts chance alone would give. */
public final class FalseAlerts {

    private static final double DAYS_PER_YEAR = 365.25;

    /** Weekly alarms per year on one key if nothing happens: the alarm pair on simulated series, .30 to .37 (methods 0.2, evaluation "alarm pair"). */
    static final double TRENDS_PER_YEAR = 0.35;

    private FalseAlerts() {}

    /**
     * Surges per year on one key if nothing happens: 365.25 a (1 - (1 - a)^2), a day that is HIGH by chance with another on one of the two
     * days before. Days are taken as independent, and each as HIGH with the full level a; discrete counts stay below it.
     *
     * @param highLevel a, the upper p-value at or below which a day is HIGH
     */
    public static double surgesPerYear(double highLevel) {
        double quietTwice = (1 - highLevel) * (1 - highLevel);
        return DAYS_PER_YEAR * highLevel * (1 - quietTwice);
    }
}
