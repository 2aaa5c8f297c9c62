package eu.limen.analysis.network;

import eu.limen.analysis.GammaRate;

/**
 * What the rates of a network lead us to expect of one of its series before that is looked at: sums that merge, and the Gamma prior
 * that they make (methods 1.2, after Marshall 1991).
 *
 * @param series number of series with exposure
 * @param events sum of their counts
 * @param exposure sum of their exposures
 * @param squares sum of count^2 / exposure
 */
public record NetworkPrior(int series, double events, double exposure, double squares) {

    /** Sums of no series. */
    public static final NetworkPrior NONE = new NetworkPrior(0, 0, 0, 0);

    /** Shape of a prior that knows little: half an event. */
    private static final double LEAST_SHAPE = 0.5;

    /** No network speaks louder than twenty events of the series itself. */
    private static final double LARGEST_SHAPE = 20;

    /** Rates are never taken to differ by less than a tenth of their mean. */
    private static final double LEAST_RELATIVE_VARIANCE = 0.01;

    /** Exposure of a prior that knows of no event, beside that in which none was seen. */
    private static final double LEAST_EXPOSURE = 0.5;

    /** Sums of one series; nothing if it has no exposure, since events without exposure are never in a rate. */
    public static NetworkPrior of(double count, double exposure) {
        return exposure > 0 ? new NetworkPrior(1, count, exposure, count * count / exposure) : NONE;
    }

    public NetworkPrior plus(NetworkPrior other) {
        return new NetworkPrior(
                series + other.series, events + other.events, exposure + other.exposure, squares + other.squares);
    }

    /**
     * The prior of the rate per unit of exposure.
     *
     * @param sections number of sections, or of flows, that the series are of
     * @param leastSections number from which on their differences say something
     */
    public GammaRate rate(int sections, int leastSections) {
        if (events <= 0) {
            return new GammaRate(LEAST_SHAPE, LEAST_EXPOSURE + exposure);
        }
        double mean = events / exposure;
        double shape = sections < leastSections ? LEAST_SHAPE : shape(mean);
        return new GammaRate(shape, shape / mean);
    }

    /** Squared mean by the variance between the true rates: that of the observed ones less what chance adds. */
    private double shape(double mean) {
        double observed = squares / exposure - mean * mean;
        double between = Math.max(observed - mean * series / exposure, LEAST_RELATIVE_VARIANCE * mean * mean);
        return Math.min(Math.max(mean * mean / between, LEAST_SHAPE), LARGEST_SHAPE);
    }
}
