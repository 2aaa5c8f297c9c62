package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What of a day is worth telling again when it changes. */
final class Fingerprint {

    /** Results show six significant digits; a change beyond them is none. */
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);

    private Fingerprint() {}

    /** A day still open grows hour by hour: that is told when its count doubles, in full at its close. */
    static String of(LabelledDay day) {
        if (day.open()) {
            int doublings = Long.SIZE - Long.numberOfLeadingZeros(day.observed());
            return day.day() + " " + day.label() + " open " + doublings;
        }
        return day.day() + " " + day.label() + " " + day.observed() + " " + shown(day.expected()) + " "
                + shown(day.pValue());
    }

    private static String shown(double value) {
        return Double.isFinite(value) ? new BigDecimal(value, SHOWN).toPlainString() : Double.toString(value);
    }
}
