package eu.limen.analysis;

import eu.limen.analysis.maths.Normal;
import eu.limen.model.SideAgreement;

/**
 * Whether the two sides of a section tell the same story, judged by their changes (methods 1.5).
 *
 * @param left change seen by one side
 * @param right change seen by the other
 */
public record SideComparison(RateRatio left, RateRatio right) {

    private static final double SAME_MAGNITUDE = 2;
    private static final double DIFFERENT_MAGNITUDE = 1.5;
    private static final double SURE_ENOUGH = 0.8;

    /** Probability that both sides changed in the same direction. */
    public double sameDirection() {
        double leftRises = left.probabilityAbove(1);
        double rightRises = right.probabilityAbove(1);
        return leftRises * rightRises + (1 - leftRises) * (1 - rightRises);
    }

    /** Probability that the two changes differ by less than a factor of two. */
    public double sameMagnitude() {
        return probabilityWithin(SAME_MAGNITUDE);
    }

    public SideAgreement agreement() {
        if (sameMagnitude() >= SURE_ENOUGH) {
            return SideAgreement.CONCORDANT;
        }
        if (1 - probabilityWithin(DIFFERENT_MAGNITUDE) >= SURE_ENOUGH) {
            return SideAgreement.DISCORDANT;
        }
        return SideAgreement.UNDETERMINED;
    }

    /** The change common to both. */
    public LogChange joint() {
        return LogChange.joint(LogChange.of(left), LogChange.of(right));
    }

    private double probabilityWithin(double factor) {
        double difference = left.expectedLog() - right.expectedLog();
        double spread = StrictMath.sqrt(left.varianceLog() + right.varianceLog());
        double limit = StrictMath.log(factor);
        return Normal.cumulative((limit - difference) / spread) - Normal.cumulative((-limit - difference) / spread);
    }
}
