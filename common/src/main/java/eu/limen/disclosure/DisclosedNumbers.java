package eu.limen.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures that are no counts of findings, made coarse enough to be shown. */
public final class DisclosedNumbers {

    /** An expectation is made of earlier counts: coarser, so that they cannot be had from its changes from day to day. */
    private static final MathContext OF_EXPECTATION = new MathContext(2, RoundingMode.HALF_EVEN);

    private DisclosedNumbers() {}

    /** What was to be expected: whole numbers of two digits, {@code <5} below five. */
    public static String expected(double expected) {
        if (!Double.isFinite(expected) || expected < 0) {
            throw new IllegalArgumentException("expected: " + expected + " (expected: a finite number >= 0)");
        }
        long coarse = new BigDecimal(Math.rint(expected)).round(OF_EXPECTATION).longValue();
        return coarse < ShownCount.LEAST_SHOWN ? "<" + ShownCount.LEAST_SHOWN : whole(coarse);
    }

    /** {@code 12,345}. */
    static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
