package eu.limen.assessment;

import eu.limen.analysis.GammaRate;

/**
 * What one side counted of a flow over some weeks.
 *
 * @param observed findings or detections made with exposure; those without are left out
 * @param exposure persons checked, or slots reported where nobody checks
 * @param weeks weeks with exposure
 * @param reportedWeeks weeks reported, with or without exposure; the others are missing, not zero
 * @param pearson sum of observed^2 / exposure over the weeks with exposure
 */
record SideCount(long observed, long exposure, int weeks, int reportedWeeks, double pearson) {

    static final SideCount MISSING = new SideCount(0, 0, 0, 0, 0);

    /** Half a count: what is known of a rate before any week (Jeffreys' prior). */
    private static final double HALF_A_COUNT = 0.5;

    static SideCount ofWeek(long observed, long exposure) {
        return exposure > 0
                ? new SideCount(observed, exposure, 1, 1, (double) observed * observed / exposure)
                : new SideCount(0, 0, 0, 1, 0);
    }

    SideCount plus(SideCount other) {
        return new SideCount(
                observed + other.observed,
                exposure + other.exposure,
                weeks + other.weeks,
                reportedWeeks + other.reportedWeeks,
                pearson + other.pearson);
    }

    boolean exposed() {
        return exposure > 0;
    }

    /** The rate per unit of exposure that these weeks show. */
    GammaRate rate(double dispersion) {
        return rate(observed, exposure, dispersion);
    }

    static GammaRate rate(double observed, double exposure, double dispersion) {
        return nothingKnown(dispersion).after(observed, exposure, dispersion);
    }

    /** What is known of a rate before any week. */
    static GammaRate nothingKnown(double dispersion) {
        return new GammaRate(HALF_A_COUNT / dispersion, 0);
    }

    /** Pearson's sum of (observed - expected)^2 / expected around these weeks' own rate. */
    double scatter() {
        return observed == 0 ? 0 : Math.max(0, pearson * exposure / observed - observed);
    }
}
