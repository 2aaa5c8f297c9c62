package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** What of a day is worth telling again when it changes: its label, its count, and what was expected as a reader would round it. */
final class Fingerprint {

    /** Every late report moves the expectations of the days after it a little; that alone is no news. */
    private static final MathContext AS_READ = new MathContext(2, RoundingMode.HALF_EVEN);

    /** Position of the count in a mark. */
    private static final int OBSERVED = 2;

    private Fingerprint() {}

    static String of(LabelledDay day) {
        return day.day() + " " + day.label() + " " + day.observed() + " " + asRead(day.expected());
    }

    /**
     * A day still open grows hour by hour: that is told when its count has doubled, and at its close if it has changed at all.
     *
     * @param told marks of the last alert
     */
    static String ofOpen(LabelledDay day, List<String> told) {
        String start = day.day() + " " + day.label() + " ";
        return told.stream()
                .filter(mark ->
                        mark.startsWith(start) && day.observed() < 2 * Long.parseLong(mark.split(" ")[OBSERVED]))
                .findFirst()
                .orElseGet(() -> of(day));
    }

    private static String asRead(double value) {
        return Double.isFinite(value) ? new BigDecimal(value, AS_READ).toPlainString() : Double.toString(value);
    }
}
