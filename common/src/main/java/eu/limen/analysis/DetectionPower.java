package eu.limen.analysis;

/**
 * Whether a fall could be shown at all: how often the test of methods 3 (e-detector, and four weeks in a row) would show a
 * true fall in time, at the exposure that is to be expected.
 *
 * <p>A simulation with its own fixed random numbers, so the same on every machine; its standard error is at most .016 and
 * it takes about a millisecond.
 */
public final class DetectionPower {

    /** Power below which counts are too few to answer (contract section 2, TOO_FEW_EVENTS). */
    public static final double LEAST = 0.8;

    /** Weeks within which a fall should show (contract section 2). */
    public static final int HORIZON_WEEKS = 26;

    /** The fall that should show: to a quarter of the rate that justified the measure. */
    public static final double FALL = 0.25;

    private static final int RUNS = 1_000;
    private static final long SEED = 20_231_123L;

    private static final double SUFFICIENT_MEAN = StrictMath.exp(EDetector.SUFFICIENT);

    /** Keeps the sums finite; far beyond what suffices. */
    private static final double LARGE = 1e300;

    private DetectionPower() {}

    /**
     * Power within half a year for a fall to a quarter of this baseline's rate.
     *
     * @param exposurePerWeek checks a week from now on, best taken from the newest weeks
     * @param theta share of the justifying rate below which the measure has lost its reason
     */
    public static double ofBaseline(JustificationRate baseline, double exposurePerWeek, double theta) {
        if (baseline.count() <= 0) {
            return 0;
        }
        double meanPerWeek = FALL * baseline.count() / baseline.exposure() * exposurePerWeek;
        return within(HORIZON_WEEKS, FallTest.of(baseline, exposurePerWeek, theta), meanPerWeek);
    }

    /** Share of runs that show the fall within so many weeks, findings coming at that mean from the first week on. */
    public static double within(int weeks, FallTest test, double meanPerWeek) {
        CountSampler counts = new CountSampler(meanPerWeek, test.dispersion(), SEED);
        double[][] values = values(counts, test);
        int shown = 0;
        for (int run = 0; run < RUNS; run++) {
            int[] weekly = counts.next(weeks);
            if (isShown(weekly, test, values, counts.smallest())) {
                shown++;
            }
        }
        return (double) shown / RUNS;
    }

    /** The e-values of every count that can be drawn, smallest first. */
    private static double[][] values(CountSampler counts, FallTest test) {
        double[][] values = new double[counts.largest() - counts.smallest() + 1][];
        for (int i = 0; i < values.length; i++) {
            values[i] = EDetector.values(counts.smallest() + i, test.limitPerWeek(), test.dispersion());
        }
        return values;
    }

    private static boolean isShown(int[] weekly, FallTest test, double[][] values, int smallest) {
        double[] sums = new double[values[0].length];
        long compared = 0;
        int inARow = 0;
        for (int week = 0; week < weekly.length; week++) {
            boolean sufficient = add(sums, values[weekly[week] - smallest]);
            compared += weekly[week];
            if (week >= FallTest.COMPARED_WEEKS) {
                compared -= weekly[week - FallTest.COMPARED_WEEKS];
            }
            boolean low = week + 1 >= FallTest.COMPARED_WEEKS && compared <= test.mostInFourWeeks();
            inARow = low ? inARow + 1 : 0;
            if (sufficient && inARow >= FallTest.WEEKS_IN_A_ROW) {
                return true;
            }
        }
        return false;
    }

    /** Adds a week's e-values to the detector's sums; true if the evidence suffices. */
    private static boolean add(double[] sums, double[] values) {
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.min((1 + sums[i]) * values[i], LARGE);
            total += sums[i];
        }
        return total >= SUFFICIENT_MEAN * sums.length;
    }
}
