package eu.limen.analysis;

/**
 * The numbers of the {@link PoissonGammaFilter}; a <em>window</em> is one day or one ISO week.
 *
 * @param levelDiscount share of the level's information kept from one window to the next
 * @param seasonDiscount the same for the season's coefficients
 * @param guardWindows newest windows seen but not yet absorbed, so that a rise in progress does not become its own norm
 * @param harmonics pairs of cosine and sine in the season; 0 = no season
 * @param periodWindows length of the season
 * @param winsorLimit standard deviations above the expectation beyond which a count is absorbed as if it were there
 * @param startDispersion variance of a count divided by its mean, before data
 * @param startDispersionWeight how many windows that first dispersion is worth
 * @param dispersionMemory share of the dispersion's evidence kept from one window to the next
 * @param smallMean expected count below which a window says less than one window's worth about the dispersion
 * @param levelVarianceLimit most the variance of the log level may reach
 * @param seasonVariance variance of each season coefficient before data
 */
public record FilterParameters(
        double levelDiscount,
        double seasonDiscount,
        int guardWindows,
        int harmonics,
        double periodWindows,
        double winsorLimit,
        double startDispersion,
        double startDispersionWeight,
        double dispersionMemory,
        double smallMean,
        double levelVarianceLimit,
        double seasonVariance) {

    /** Weeks in a mean Gregorian year: 365.2425 / 7. */
    public static final double WEEKS_PER_YEAR = 52.1775;

    /** Two-sided 1 % of the normal distribution (Noufaily 2013 winsorises there too). */
    private static final double WINSOR_LIMIT = 2.58;

    private static final int GUARD_WINDOWS = 2;
    private static final double SEASON_DISCOUNT = 0.998;
    private static final double DISPERSION_WEIGHT = 10;
    private static final double DISPERSION_MEMORY = 0.98;
    private static final double SMALL_MEAN = 0.5;
    private static final double LEVEL_VARIANCE_LIMIT = 4;

    /** Weeks with an annual harmonic, once a series has a year of history: the defaults of methods 2.1. */
    public static FilterParameters week() {
        return new FilterParameters(
                0.96,
                SEASON_DISCOUNT,
                GUARD_WINDOWS,
                1,
                WEEKS_PER_YEAR,
                WINSOR_LIMIT,
                1.3,
                DISPERSION_WEIGHT,
                DISPERSION_MEMORY,
                SMALL_MEAN,
                LEVEL_VARIANCE_LIMIT,
                0.16);
    }

    /** Weeks without season, faster to follow: the first year of a series (methods 2.1, benchmark 3). */
    public static FilterParameters weekInFirstYear() {
        return week().withLevelDiscount(0.92).withSeason(0, WEEKS_PER_YEAR);
    }

    /**
     * Days with one harmonic of the week.
     *
     * <p>Calibrated by simulation (means .5 to 50 a day, dispersion 1 to 2, weekly cycle of 20 %, no event): 1.9 HIGH days
     * a year and series, nominal 1.8. One harmonic costs nothing without a cycle and keeps the power that a cycle of 50 %
     * would take; more harmonics and other discounts (.93 to .99) change nothing that matters. The first dispersion is
     * above that of weeks because sparse series stay close to it.
     */
    public static FilterParameters day() {
        return new FilterParameters(
                0.95,
                SEASON_DISCOUNT,
                GUARD_WINDOWS,
                1,
                7,
                WINSOR_LIMIT,
                1.5,
                DISPERSION_WEIGHT,
                DISPERSION_MEMORY,
                SMALL_MEAN,
                LEVEL_VARIANCE_LIMIT,
                0.04);
    }

    public FilterParameters withLevelDiscount(double discount) {
        return new FilterParameters(
                discount,
                seasonDiscount,
                guardWindows,
                harmonics,
                periodWindows,
                winsorLimit,
                startDispersion,
                startDispersionWeight,
                dispersionMemory,
                smallMean,
                levelVarianceLimit,
                seasonVariance);
    }

    public FilterParameters withSeason(int newHarmonics, double newPeriodWindows) {
        return new FilterParameters(
                levelDiscount,
                seasonDiscount,
                guardWindows,
                newHarmonics,
                newPeriodWindows,
                winsorLimit,
                startDispersion,
                startDispersionWeight,
                dispersionMemory,
                smallMean,
                levelVarianceLimit,
                seasonVariance);
    }

    public FilterParameters withGuard(int windows) {
        return new FilterParameters(
                levelDiscount,
                seasonDiscount,
                windows,
                harmonics,
                periodWindows,
                winsorLimit,
                startDispersion,
                startDispersionWeight,
                dispersionMemory,
                smallMean,
                levelVarianceLimit,
                seasonVariance);
    }

    /** Number of coefficients: the level, then a cosine and a sine per harmonic. */
    int dimension() {
        return 1 + 2 * harmonics;
    }
}
