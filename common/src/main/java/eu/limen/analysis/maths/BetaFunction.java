package eu.limen.analysis.maths;

import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/** The regularised incomplete beta function, its complement and their inverses. */
public final class BetaFunction {

    /** Below this logit the first term of the series is the whole incomplete beta. */
    private static final double SERIES_LOGIT_LIMIT = -690;

    private BetaFunction() {}

    /** I_x(a, b) = P(B <= x) for B ~ Beta(a, b). */
    public static double lower(double x, double a, double b) {
        return RegularizedBeta.value(x, a, b);
    }

    /** 1 - I_x(a, b) = P(B > x), exact where {@link #lower} rounds to 1. */
    public static double upper(double x, double a, double b) {
        return RegularizedBeta.complement(x, a, b);
    }

    /** x with I_x(a, b) = p; 0 where x is smaller than any double. */
    public static double quantile(double p, double a, double b) {
        return expit(quantileLogit(p, a, b));
    }

    /** 1 - x for the x with I_x(a, b) = p, exact where x rounds to 1. */
    public static double quantileComplement(double p, double a, double b) {
        return expit(-quantileLogit(p, a, b));
    }

    /** log(x / (1 - x)) for the x with I_x(a, b) = p: keeps both ends of the interval exact. */
    public static double quantileLogit(double p, double a, double b) {
        if (p <= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (p >= 1) {
            return Double.POSITIVE_INFINITY;
        }
        return p <= 0.5 ? lowerTailLogit(p, a, b) : -lowerTailLogit(1 - p, b, a);
    }

    private static double lowerTailLogit(double p, double a, double b) {
        double logNormaliser = StrictMath.log(a) + LogBeta.value(a, b);
        TailEquation equation = new TailEquation(
                u -> u < SERIES_LOGIT_LIMIT ? a * u - logNormaliser : StrictMath.log(lowerAtLogit(u, a, b)),
                u -> u < SERIES_LOGIT_LIMIT ? a : slope(u, a, b) / lowerAtLogit(u, a, b),
                true);
        return equation.solve(StrictMath.log(p), start(p, a, b, logNormaliser));
    }

    private static double start(double p, double a, double b, double logNormaliser) {
        if (a < 1) {
            return Math.min((StrictMath.log(p) + logNormaliser) / a, 0);
        }
        double spread = StrictMath.sqrt(GammaFunction.trigamma(a) + GammaFunction.trigamma(b));
        return GammaFunction.digamma(a) - GammaFunction.digamma(b) + Normal.quantile(p) * spread;
    }

    private static double lowerAtLogit(double u, double a, double b) {
        return u <= 0 ? lower(expit(u), a, b) : upper(expit(-u), b, a);
    }

    /** Density of the logit of the variable. */
    private static double slope(double u, double a, double b) {
        double x = expit(u);
        double rest = expit(-u);
        double density = u <= 0 ? RegularizedBeta.derivative(x, a, b) : RegularizedBeta.derivative(rest, b, a);
        return x * rest * density;
    }

    private static double expit(double u) {
        return u <= 0 ? StrictMath.exp(u) / (1 + StrictMath.exp(u)) : 1 / (1 + StrictMath.exp(-u));
    }
}
