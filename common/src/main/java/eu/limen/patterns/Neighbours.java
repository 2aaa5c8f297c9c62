package eu.limen.patterns;

import eu.limen.register.Direction;

/** Which flows a movement may turn between: from the same state over another section, or into the same state over another. */
public final class Neighbours {

    private Neighbours() {}

    /** Whether two flows are of different sections and share the state of origin or of destination. */
    public static boolean are(String section, String direction, String otherSection, String otherDirection) {
        return !section.equals(otherSection)
                && Direction.isKnown(direction)
                && Direction.isKnown(otherDirection)
                && (isSameState(Direction.origin(direction), Direction.origin(otherDirection))
                        || isSameState(Direction.destination(direction), Direction.destination(otherDirection)));
    }

    private static boolean isSameState(String one, String other) {
        return !one.equals(Direction.ELSEWHERE) && one.equals(other);
    }
}
