package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import java.util.List;

/** The closed days of all flows of a threat that can still be looked at or corrected, by section, direction and day. */
public record NetworkState(List<LabelledDay> days) {

    /** What is known at the start. */
    public static final NetworkState EMPTY = new NetworkState(List.of());
}
