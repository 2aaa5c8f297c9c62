package eu.limen.register;

import eu.limen.model.BorderType;
import eu.limen.model.LegalStatus;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A border section: two states' land border, one state's sea or air border, or a named sea or air connection of two states.
 *
 * @param id {@code AT-DE}, {@code NO:SEA} or {@code DK-SE:SEA}
 * @param states one or two, in alphabetical order
 * @param internalSinceDay first local day without control on persons, as epoch day
 * @param lengthKm length of a land section; none for sea and air
 */
public record Section(
        String id,
        List<String> states,
        BorderType borderType,
        long internalSinceDay,
        @Nullable Integer lengthKm) implements Serializable {

    private static final Pattern ID = Pattern.compile("[A-Z]{2}(?:-[A-Z]{2}|(?:-[A-Z]{2})?:(?:SEA|AIR))");

    /** A section as its id names it. */
    public static Section of(String id, long internalSinceDay, @Nullable Integer lengthKm) {
        if (!isId(id)) {
            throw new IllegalArgumentException("section: '" + id + "' (expected: AT-DE, NO:SEA or DK-SE:SEA)");
        }
        int colon = id.indexOf(':');
        String states = colon < 0 ? id : id.substring(0, colon);
        BorderType type = colon < 0 ? BorderType.LAND : BorderType.valueOf(id.substring(colon + 1));
        return new Section(id, List.of(states.split("-")), type, internalSinceDay, lengthKm);
    }

    /** Whether a text is spelled as a section's id, its states in alphabetical order; it need not be in a register. */
    public static boolean isId(String text) {
        if (!ID.matcher(text).matches()) {
            return false;
        }
        return text.charAt(2) != '-' || text.substring(0, 2).compareTo(text.substring(3, 5)) < 0;
    }

    /** Whether the border is one state's own: reported from one side by nature. */
    public boolean oneSided() {
        return states.size() == 1;
    }

    public boolean hasState(String state) {
        return states.contains(state);
    }

    public boolean sharesStateWith(Section other) {
        return states.stream().anyMatch(other::hasState);
    }

    public boolean isInternal(long day) {
        return day >= internalSinceDay;
    }

    public LegalStatus legalStatus(long day) {
        return isInternal(day) ? LegalStatus.INTERNAL : LegalStatus.EXTERNAL_AT_THE_TIME;
    }

    /** Both directions: {@code AT>DE} and {@code DE>AT}; on a section of one state {@code *>NO} and {@code NO>*}. */
    public List<String> directions() {
        return oneSided()
                ? List.of(directionTowards(states.get(0)), directionFrom(states.get(0)))
                : List.of(directionFrom(states.get(0)), directionFrom(states.get(1)));
    }

    /** The direction of movement that enters a state of this section. */
    public String directionTowards(String state) {
        return Direction.of(across(state), state);
    }

    /** The direction of movement that leaves a state of this section. */
    public String directionFrom(String state) {
        return Direction.of(state, across(state));
    }

    /** What lies across the border from a state: its neighbour, or {@link Direction#ELSEWHERE}. */
    public String across(String state) {
        if (!hasState(state)) {
            throw new IllegalArgumentException("state: '" + state + "' (expected: one of " + states + ")");
        }
        if (oneSided()) {
            return Direction.ELSEWHERE;
        }
        return states.get(0).equals(state) ? states.get(1) : states.get(0);
    }
}
