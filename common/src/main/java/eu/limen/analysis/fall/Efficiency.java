package eu.limen.analysis.fall;

/**
 * What a police check finds, as a multiple of what a check of the control finds (methods 1.6).
 *
 * @param known whether enough was found side by side to compare
 * @param factor 1 where it is not known
 * @param logVariance how uncertain its logarithm is
 */
public record Efficiency(boolean known, double factor, double logVariance) {

    /** Standard deviation .5 of the logarithm: between a third and three times as much (methods 1.6). */
    public static final Efficiency UNKNOWN = new Efficiency(false, 1, 0.25);

    /** Shares of police checks that differ by less than this are alike: then what one finds does not matter. */
    private static final double CLEAR_DIFFERENCE = 0.1;

    /**
     * Variance that not knowing the factor adds to the log ratio of two rates: it enters only through the difference of the
     * shares of police checks, and in full where one regime took the place of the other.
     */
    double varianceBetween(double shareNow, double shareThen) {
        double difference = shareNow - shareThen;
        return Math.abs(difference) < CLEAR_DIFFERENCE ? 0 : difference * difference * logVariance;
    }
}
