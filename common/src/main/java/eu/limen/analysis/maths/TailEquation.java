package eu.limen.analysis.maths;

import java.util.function.DoubleUnaryOperator;

/**
 * Finds where a log-concave tail probability reaches a target: {@code log tail(u) = logTarget}.
 *
 * <p>The tails of the logarithm of a Gamma variable and of the logit of a Beta variable are log-concave, so Newton's
 * steps on the logarithm of the tail converge from wherever they start; a bracket catches the places where the tail
 * underflows.
 */
final class TailEquation {

    private static final int MOST_STEPS = 400;
    private static final double FIRST_STEP = 4.0;
    private static final double LONGEST_STEP = 1e6;
    private static final double CLOSE_ENOUGH = 4e-16;

    private final DoubleUnaryOperator logTail;
    private final DoubleUnaryOperator logTailSlope;
    private final boolean rising;

    /** {@code logTail} is monotone ({@code rising} or not), and {@code logTailSlope} its derivative. */
    TailEquation(DoubleUnaryOperator logTail, DoubleUnaryOperator logTailSlope, boolean rising) {
        this.logTail = logTail;
        this.logTailSlope = logTailSlope;
        this.rising = rising;
    }

    /** The root, starting the search at {@code start}. */
    double solve(double logTarget, double start) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double at = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            double gap = logTail.applyAsDouble(at) - logTarget;
            if (gap == 0) {
                return at;
            }
            if (gap > 0 == rising) {
                high = at;
            } else {
                low = at;
            }
            double next = withinBracket(at - gap / logTailSlope.applyAsDouble(at), at, low, high);
            if (Math.abs(next - at) <= CLOSE_ENOUGH * Math.max(1, Math.abs(at))) {
                return next;
            }
            at = next;
        }
        return at;
    }

    private static double withinBracket(double proposal, double at, double low, double high) {
        if (proposal > low && proposal < high && Math.abs(proposal - at) < LONGEST_STEP) {
            return proposal;
        }
        if (low == Double.NEGATIVE_INFINITY) {
            return at - FIRST_STEP * Math.max(1, Math.abs(at));
        }
        if (high == Double.POSITIVE_INFINITY) {
            return at + FIRST_STEP * Math.max(1, Math.abs(at));
        }
        return 0.5 * (low + high);
    }
}
