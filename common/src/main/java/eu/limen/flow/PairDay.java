package eu.limen.flow;

import eu.limen.model.Threat;
import org.jspecify.annotations.Nullable;

/**
 * A closed day seen from a pair of neighbouring flows: X, from which a movement may have moved away, and Y, to which it may have moved.
 *
 * @param xSection section of X
 * @param xDirection direction of X; shares its origin or its destination with the direction of Y
 * @param tick the tick at which it was seen so, epoch milliseconds
 * @param part which half of a displacement it speaks of
 * @param holds FALL: X has fallen on the day; RISE: Y is up on the day
 * @param entersCep true once per closed day and part, and only if it holds; revisions and days that pass quietly never
 * @param upDays bit i set: Y was HIGH or RISING on day - i, i = 0..3
 * @param othersAssessed other sections that could be assessed on the day for the same threat, those of X and Y left out
 * @param othersFallen how many of them have fallen on the day, in any direction
 * @param seen the day itself: of X for FALL, of Y for RISE
 * @param exposureBefore mean daily exposure of the seen flow in the 14 days before the day; null if none is known
 */
public record PairDay(
        String xSection,
        String xDirection,
        String ySection,
        String yDirection,
        Threat threat,
        long day,
        long tick,
        Part part,
        boolean holds,
        boolean entersCep,
        int upDays,
        int othersAssessed,
        int othersFallen,
        LabelledDay seen,
        @Nullable Double exposureBefore) {

    /** Which half of a displacement a day speaks of; the fall is looked at first. */
    public enum Part {
        FALL,
        RISE
    }

    /** Whether X fell for itself: fewer than half of the other assessed sections have fallen alike; none assessed counts as none falling. */
    public boolean alone() {
        return othersAssessed == 0 || 2 * othersFallen < othersAssessed;
    }
}
