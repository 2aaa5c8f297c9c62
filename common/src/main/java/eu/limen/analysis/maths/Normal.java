package eu.limen.analysis.maths;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/** The standard normal distribution. */
public final class Normal {

    private static final double ROOT_TWO = StrictMath.sqrt(2);

    private Normal() {}

    /** P(Z <= z). */
    public static double cumulative(double z) {
        return 0.5 * Erfc.value(-z / ROOT_TWO);
    }

    /** z with P(Z <= z) = p. */
    public static double quantile(double p) {
        return -ROOT_TWO * InverseErfc.value(2 * p);
    }
}
