package eu.limen.chaos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines of JSON by what they are: all that a run gave, in the order in which it was read. */
final class Results {

    private final Map<Output, List<String>> lines = new EnumMap<>(Output.class);

    void add(Output output, String line) {
        lines.computeIfAbsent(output, none -> new ArrayList<>()).add(line);
    }

    List<String> of(Output output) {
        return Collections.unmodifiableList(lines.getOrDefault(output, List.of()));
    }

    /** How many of each kind, such as {@code 29 alerts}; a kind of which there is none is named as well. */
    String counts() {
        return Arrays.stream(Output.values())
                .map(output -> of(output).size() + " " + output.word())
                .collect(Collectors.joining(", "));
    }

    /** The kinds of which there is none: two that are empty are equal whatever happened. */
    List<Output> missing() {
        return Arrays.stream(Output.values())
                .filter(output -> of(output).isEmpty())
                .toList();
    }

    int size() {
        return lines.values().stream().mapToInt(List::size).sum();
    }
}
