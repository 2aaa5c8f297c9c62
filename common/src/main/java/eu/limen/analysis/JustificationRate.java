package eu.limen.analysis;

import eu.limen.analysis.maths.GammaFunction;

/**
 * The rate that justified a measure: what was counted in the baseline windows before it (methods 3).
 *
 * @param count findings in the baseline
 * @param exposure checks in the baseline
 * @param dispersion of the counts, rather too large than too small: validity rests on it
 */
public record JustificationRate(double count, double exposure, double dispersion) {

    /** Tail left out below the rate when one stream is tested. */
    public static final double ONE_STREAM_ALPHA = 0.025;

    /** Tail left out per side when both sides' streams are tested together. */
    public static final double TWO_SIDES_ALPHA = 0.0125;

    /** Lower confidence bound of the rate per check; 0 if nothing was found, so that no fall is ever shown from it. */
    public double lowerBound(double alpha) {
        return count > 0 ? dispersion * GammaFunction.quantile(alpha, count / dispersion) / exposure : 0;
    }
}
