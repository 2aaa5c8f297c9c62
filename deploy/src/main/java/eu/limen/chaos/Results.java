package eu.limen.chaos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lines of JSON by what they are: all that a run gave, in the order in which it was read. */
final class Results {

    private final Map<Output, List<String>> lines = new EnumMap<>(Output.class);

    void add(Output output, String line) {
        lines.computeIfAbsent(output, none -> new ArrayList<>()).add(line);
    }

    List<String> of(Output output) {
        return Collections.unmodifiableList(lines.getOrDefault(output, List.of()));
    }

    int size() {
        return lines.values().stream().mapToInt(List::size).sum();
    }
}
