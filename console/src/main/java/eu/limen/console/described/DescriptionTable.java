package eu.limen.console.described;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of sentences as a file: a head, rows, cells between commas of which the last may hold some, lines of comment after {@code #}. */
final class DescriptionTable {

    private DescriptionTable() {}

    /** The rows by their columns' names. */
    static List<Map<String, String>> read(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DescriptionTable.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<String> head = List.of(lines.get(0).split(",", -1));
            return lines.stream()
                    .skip(1)
                    .map(line -> row(name, head, List.of(line.split(",", head.size()))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> row(String name, List<String> head, List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException(
                    name + ": " + cells + " (expected: " + head.size() + " cells, as in the head)");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) {
            row.put(head.get(i), cells.get(i).strip());
        }
        return row;
    }
}
