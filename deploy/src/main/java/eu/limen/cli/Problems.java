package eu.limen.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What stands against a start: all of it, one line each; what others wrote is shown without the characters that steer a terminal. */
final class Problems {

    private final Set<String> lines = new LinkedHashSet<>();

    void add(String line) {
        lines.add(line.strip().replaceAll("\\R\\s*", " ").replaceAll("\\p{Cntrl}", "?"));
    }

    /** A problem with an option's value. */
    void add(String option, String value, String expected) {
        add(option + ": '" + value + "' (expected: " + expected + ")");
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
