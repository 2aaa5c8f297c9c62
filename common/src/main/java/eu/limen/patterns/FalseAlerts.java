package eu.limen.patterns;

/** How many alerts chance alone would give. */
public final class FalseAlerts {

    private static final double DAYS_PER_YEAR = 365.25;
    private static final double CLUSTERED = 2;

    /** Weekly alarms per year on one key if nothing happens: the alarm pair on simulated series, .30 to .37 (methods 0.2, evaluation "alarm pair"). */
    static final double TRENDS_PER_YEAR = 0.35;

    /** Lasting falls per year on one flow if nothing changes: by simulation none in 600 years without a season, .002 a year with one (at most). */
    public static final double LASTING_FALLS_PER_YEAR = 0.005;

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

    /**
     * Repeated hits in vehicles per year on one section and threat if nothing happens: 365.25 x 2 a x c a^2, a day and side with a hit by chance that
     * completes three within seven days, where c = 63 is the number of ways to place the other two before it so that both sides are among them. Days
     * are taken as independent, and each as a hit with the full level a; sparse counts stay far below it. Finds that come in clusters exceed the level:
     * up to a variance of three times the mean there are less than twice as many by simulation, and twice as many are published.
     *
     * @param hitLevel a, the upper p-value at or below which a side's day is one of unusual hits
     */
    public static double vehicleHitsPerYear(double hitLevel) {
        int daysBefore = VehicleHitsMatcher.WITHIN_DAYS - 1;
        int others = pairs(2 * daysBefore + 1) - pairs(daysBefore);
        return CLUSTERED * DAYS_PER_YEAR * 2 * hitLevel * others * hitLevel * hitLevel;
    }

    private static int pairs(int of) {
        return of * (of - 1) / 2;
    }
}
