package eu.limen.register.history;

import eu.limen.model.BorderType;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** One stretch of a text on borders: of which types, with which states. Grows while the text is read. */
final class Claim {

    final Set<BorderType> types = EnumSet.noneOf(BorderType.class);
    final Set<String> states = new TreeSet<>();
    final Set<String> exceptStates = new TreeSet<>();
    boolean every;
    boolean border;

    boolean saysNothing() {
        return !every && !border && types.isEmpty() && states.isEmpty();
    }

    /** Speaks of borders without saying with whom: all that the state has of these types. */
    boolean isWhole() {
        return states.isEmpty();
    }

    /** The types named, or all three. */
    Set<BorderType> meantTypes() {
        return types.isEmpty() ? EnumSet.allOf(BorderType.class) : types;
    }
}
