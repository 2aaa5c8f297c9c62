package eu.limen.sequences;

import eu.limen.patterns.PatternKey;
import eu.limen.register.Corridor;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A corridor with the direction in which a movement passes along it.
 *
 * @param key of its waves
 * @param sections in the order in which they are crossed
 * @param directions of the movement on each
 */
record Route(String key, List<String> sections, List<String> directions) implements Serializable {

    /** A movement may take a corridor either way. */
    static List<Route> of(Corridor corridor) {
        List<String> back = new ArrayList<>(corridor.sections());
        Collections.reverse(back);
        return List.of(one(corridor), one(new Corridor(corridor.name(), List.copyOf(back), corridor.basis())));
    }

    private static Route one(Corridor corridor) {
        List<String> directions = corridor.directions();
        return new Route(
                PatternKey.route(corridor.sections(), directions), List.copyOf(corridor.sections()), directions);
    }

    int length() {
        return sections.size();
    }
}
