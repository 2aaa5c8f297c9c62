package eu.limen.situation;

import eu.limen.model.Reason;
import eu.limen.model.Side;
import eu.limen.model.Situation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What a situation says, without its revision and the tick at which it was said. */
final class SituationContent {

    /** Doubles are published with 6 significant digits (contract section 2). */
    private static final MathContext PUBLISHED = new MathContext(6, RoundingMode.HALF_EVEN);

    private SituationContent() {}

    static double rounded(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(PUBLISHED).doubleValue() : value;
    }

    static long of(Situation situation) {
        ContentHash hash = new ContentHash()
                .add(situation.label())
                .add(situation.observed())
                .add(situation.exposure())
                .add(situation.expected())
                .add(situation.low())
                .add(situation.high())
                .add(situation.pValue())
                .add(situation.basis())
                .add(situation.legalStatus())
                .add(situation.open() ? 1L : 0L)
                .add(situation.generatedBy().ruleSetVersion());
        for (Reason reason : situation.reasons()) {
            hash.add(reason.rule())
                    .add(reason.observed())
                    .add(reason.threshold())
                    .add(reason.text());
        }
        situation.sides().forEach((state, side) -> {
            hash.add(state);
            add(hash, side);
        });
        return hash.value();
    }

    private static void add(ContentHash hash, Side side) {
        hash.add(side.reported() ? 1L : 0L)
                .add(side.observed())
                .add(side.exposure())
                .add(side.completeness())
                .add(side.reason());
    }
}
