package eu.limen.analysis.maths;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.numbers.gamma.Trigamma;

/** The gamma function's relatives: its logarithm and derivatives, and the regularised incomplete gammas with inverses. */
public final class GammaFunction {

    /** Below this logarithm of x the first term of the series is the whole incomplete gamma. */
    private static final double SERIES_LOG_LIMIT = -690;

    private GammaFunction() {}

    /** log Gamma(x), x > 0. */
    public static double logGamma(double x) {
        return LogGamma.value(x);
    }

    /** psi(x), the derivative of {@link #logGamma}, x > 0. */
    public static double digamma(double x) {
        return Digamma.value(x);
    }

    /** psi'(x), the second derivative of {@link #logGamma}, x > 0. */
    public static double trigamma(double x) {
        return Trigamma.value(x);
    }

    /** P(G <= x) for G ~ Gamma(shape, rate 1). */
    public static double lower(double shape, double x) {
        return RegularizedGamma.P.value(shape, x);
    }

    /** P(G > x) for G ~ Gamma(shape, rate 1), exact where {@link #lower} rounds to 1. */
    public static double upper(double shape, double x) {
        return RegularizedGamma.Q.value(shape, x);
    }

    /** x with {@code lower(shape, x) = p}; 0 where x is smaller than any double. */
    public static double quantile(double p, double shape) {
        if (p <= 0) {
            return 0;
        }
        if (p >= 1) {
            return Double.POSITIVE_INFINITY;
        }
        return p <= 0.5 ? lowerQuantile(p, shape) : upperTailQuantile(1 - p, shape);
    }

    /** x with {@code upper(shape, x) = p}: the quantile of 1 - p without forming 1 - p. */
    public static double upperQuantile(double p, double shape) {
        if (p <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (p >= 1) {
            return 0;
        }
        return p <= 0.5 ? upperTailQuantile(p, shape) : lowerQuantile(1 - p, shape);
    }

    private static double lowerQuantile(double p, double shape) {
        double logFirstTerm = StrictMath.log(p) + logGamma(shape + 1);
        double start = shape < 1 ? logFirstTerm / shape : normalStart(Normal.quantile(p), shape);
        TailEquation equation = new TailEquation(
                u -> u < SERIES_LOG_LIMIT
                        ? shape * u - logGamma(shape + 1)
                        : StrictMath.log(lower(shape, StrictMath.exp(u))),
                u -> u < SERIES_LOG_LIMIT ? shape : slope(shape, u) / lower(shape, StrictMath.exp(u)),
                true);
        return StrictMath.exp(equation.solve(StrictMath.log(p), start));
    }

    private static double upperTailQuantile(double p, double shape) {
        double start = shape < 1 ? 0 : normalStart(-Normal.quantile(p), shape);
        TailEquation equation = new TailEquation(
                u -> StrictMath.log(upper(shape, StrictMath.exp(u))),
                u -> -slope(shape, u) / upper(shape, StrictMath.exp(u)),
                false);
        return StrictMath.exp(equation.solve(StrictMath.log(p), start));
    }

    /** Density of the logarithm of the variable. */
    private static double slope(double shape, double u) {
        double x = StrictMath.exp(u);
        return x * RegularizedGamma.P.derivative(shape, x);
    }

    /** Wilson and Hilferty (1931): the cube root of a Gamma variable is nearly normal. */
    private static double normalStart(double z, double shape) {
        double cubeRoot = 1 - 1 / (9 * shape) + z / (3 * StrictMath.sqrt(shape));
        return StrictMath.log(shape) + 3 * StrictMath.log(Math.max(cubeRoot, 0.05));
    }
}
