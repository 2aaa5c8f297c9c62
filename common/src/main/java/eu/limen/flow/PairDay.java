package eu.limen.flow;

import eu.limen.model.Threat;

/**
 * A closed day seen from a pair of neighbouring flows: X, from which a movement may have moved away, and Y, to which it may have moved.
 *
 * @param xSection section of X
 * @param xDirection direction of X; shares its origin or its destination with the direction of Y
 * @param part FALL: X has fallen on the day; RISE: Y is up on the day
 * @param upDays bit i set: Y was HIGH or RISING on day - i, i = 0..3
 * @param othersAssessed other flows of the same threat that could be assessed on the day, X and Y left out
 * @param othersFallen how many of them have fallen on the day
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
        int upDays,
        int othersAssessed,
        int othersFallen) {

    /** Which half of a displacement a day speaks of; the fall is looked at first. */
    public enum Part {
        FALL,
        RISE
    }
}
