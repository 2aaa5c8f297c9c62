package eu.limen.analysis;

import eu.limen.analysis.maths.GammaFunction;

/**
 * What is known of a rate per unit of exposure: a Gamma distribution (methods 1.1).
 *
 * @param shape events behind it, prior included
 * @param rate exposure behind it, prior included
 */
public record GammaRate(double shape, double rate) {

    private static final double TAIL_OF_95_PERCENT = 0.025;

    /** This rate as prior, after events seen in exposure, both divided by the dispersion (tempered likelihood). */
    public GammaRate after(double events, double exposure, double dispersion) {
        return new GammaRate(shape + events / dispersion, rate + exposure / dispersion);
    }

    public double mean() {
        return shape / rate;
    }

    public double quantile(double p) {
        return GammaFunction.quantile(p, shape) / rate;
    }

    /** Lower end of the 95 % interval. */
    public double low() {
        return quantile(TAIL_OF_95_PERCENT);
    }

    /** Upper end of the 95 % interval. */
    public double high() {
        return GammaFunction.upperQuantile(TAIL_OF_95_PERCENT, shape) / rate;
    }

    /** P(rate > limit). */
    public double probabilityAbove(double limit) {
        return GammaFunction.upper(shape, limit * rate);
    }

    /** Share of this estimate that is the prior and not the data, 0..1. */
    public double shareOf(GammaRate prior) {
        return prior.rate() / rate;
    }
}
