package eu.limen.analysis.fall;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a week says of the proof.
 *
 * @param missing gates that are not passed
 * @param found findings of the compared weeks
 * @param expected what the justifying rate would have given at the same exposure
 * @param comparedExpected the same under the look at exposure that gives less
 * @param limit what the compared weeks would give at the limit, under the look that gives less; 0 without checks
 * @param change compared weeks against the baseline; null where no side can be compared
 * @param probabilityFallen P(ratio below theta); NaN where unknown
 * @param probabilityFallenDampened the same if further checks find less
 * @param evidence logarithm, the smaller of the two looks
 * @param robustShare 0..1 of the proof required if further checks find much less
 * @param robust whether evidence and run hold even then
 * @param exposureShare least share, over the sides, of the baseline's exposure per week; NaN where no side has any
 * @param probabilityAboveNormal P(rate above the multiple of the level before the crisis); NaN where that is not known
 * @param normalWeeks fewest weeks, over the sides, that are known from before the crisis
 * @param efficiencyUnknown whether a change between control and police checks made the comparison wider
 */
public record FallResult(
        Standing standing,
        List<Gate> missing,
        double found,
        double expected,
        double comparedExpected,
        double limit,
        @Nullable JointChange change,
        double probabilityFallen,
        double probabilityFallenDampened,
        double evidence,
        double robustShare,
        boolean robust,
        double exposureShare,
        double probabilityAboveNormal,
        int normalWeeks,
        boolean efficiencyUnknown) {

    public FallResult {
        missing = List.copyOf(missing);
    }

    public boolean passes(Gate gate) {
        return !missing.contains(gate);
    }
}
