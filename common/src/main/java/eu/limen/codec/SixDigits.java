package eu.limen.codec;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Doubles as results show them: rounded to 6 significant digits (contract section 2), half to even. */
public final class SixDigits {

    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final double LARGEST_PLAIN = 1e15;
    private static final double SMALLEST_PLAIN = 1e-7;

    private SixDigits() {}

    /** The rounded value: two results show the same figure exactly if these are equal. Never negative zero. */
    public static double round(double value) {
        return decimal(value).doubleValue();
    }

    /** The rounded value as JSON, with an exponent only where the number is very large or very small. */
    static String spell(double value) {
        BigDecimal decimal = decimal(value);
        double size = Math.abs(decimal.doubleValue());
        boolean plain = size == 0 || (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN);
        return plain ? decimal.toPlainString() : decimal.toString();
    }

    private static BigDecimal decimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a result holds " + value + " (expected: a finite number)");
        }
        return new BigDecimal(value).round(SIX).stripTrailingZeros();
    }
}
