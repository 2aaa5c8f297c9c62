package eu.limen.register;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A way along which movements are known to pass: sections in the order in which they are crossed.
 *
 * @param sections ids; each shares a state with the next
 * @param basis source or assumption
 */
public record Corridor(String name, List<String> sections, String basis) implements Serializable {

    /** The direction of movement on each section, in the order of the sections; a single section: towards its second state. */
    public List<String> directions() {
        List<String> directions = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section here = section(i);
            directions.add(
                    i + 1 < sections.size()
                            ? here.directionTowards(shared(here, section(i + 1)))
                            : here.directionFrom(i == 0 ? here.states().get(0) : shared(section(i - 1), here)));
        }
        return List.copyOf(directions);
    }

    private Section section(int index) {
        return Section.of(sections.get(index), 0, null);
    }

    private String shared(Section one, Section other) {
        return one.states().stream()
                .filter(other::hasState)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "corridor " + name + ": " + one.id() + " and " + other.id() + " share no state"));
    }
}
