package eu.limen.analysis.fall;

import eu.limen.analysis.EDetector;
import java.util.Arrays;

/**
 * The evidence collected under one look at exposure.
 *
 * @param sums logarithms of the e-detector's sums; never changed
 * @param weeksFallen weeks in a row with enough probability of the fall
 */
public record Strand(double[] sums, int weeksFallen) {

    public static Strand start() {
        return new Strand(EDetector.start(), 0);
    }

    Strand after(Look look, double dispersion, FallRules rules) {
        boolean enough = look.probabilityBelow(rules.theta()) >= rules.posterior();
        return new Strand(EDetector.after(sums, look.found(), look.limit(), dispersion), enough ? weeksFallen + 1 : 0);
    }

    double evidence() {
        return EDetector.evidence(sums);
    }

    boolean proves(FallRules rules) {
        return evidence() >= rules.proofRequired() && weeksFallen >= rules.posteriorWeeks();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Strand that && Arrays.equals(sums, that.sums) && weeksFallen == that.weeksFallen;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(sums) + weeksFallen;
    }
}
