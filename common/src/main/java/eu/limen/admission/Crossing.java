package eu.limen.admission;

import eu.limen.register.Direction;
import eu.limen.register.Section;

/** In which direction a section is crossed, in the words of the section itself. */
final class Crossing {

    private Crossing() {}

    /** Whether a direction is one in which the section can be crossed, or unknown. */
    static boolean isPossible(String direction, Section section) {
        return direction.equals(Direction.UNKNOWN) || section.directions().contains(inTheWordsOf(section, direction));
    }

    /** At a border that one state has alone, whatever lies across is elsewhere: {@code DK>NO} on {@code NO:SEA} is {@code *>NO}. */
    static String inTheWordsOf(Section section, String direction) {
        if (!section.oneSided() || !Direction.isKnown(direction)) {
            return direction;
        }
        String state = section.states().get(0);
        if (Direction.destination(direction).equals(state)) {
            return section.directionTowards(state);
        }
        return Direction.origin(direction).equals(state) ? section.directionFrom(state) : direction;
    }
}
