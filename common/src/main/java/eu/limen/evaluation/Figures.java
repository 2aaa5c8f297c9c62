package eu.limen.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Spells figures with three digits. */
final class Figures {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    /** Smaller figures are spelt with an exponent. */
    private static final int MOST_DECIMALS = 6;

    private Figures() {}

    static String of(double figure) {
        if (Double.isNaN(figure)) {
            return "not a number";
        }
        if (Double.isInfinite(figure)) {
            return figure > 0 ? "beyond every number" : "below every number";
        }
        BigDecimal rounded = new BigDecimal(figure).round(THREE_DIGITS).stripTrailingZeros();
        return rounded.scale() > MOST_DECIMALS ? rounded.toString() : rounded.toPlainString();
    }
}
