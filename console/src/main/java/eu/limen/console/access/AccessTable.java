package eu.limen.console.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tables of access as files: a head, rows, cells between commas, lines of comment after {@code #}. */
final class AccessTable {

    private AccessTable() {}

    /** The rows by their columns' names. */
    static List<Map<String, String>> read(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AccessTable.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<String> head = List.of(lines.get(0).split(",", -1));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                rows.add(row(resource, head, List.of(line.split(",", -1))));
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> row(String resource, List<String> head, List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException(
                    resource + ": " + cells + " (expected: " + head.size() + " cells, as in the head)");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) {
            row.put(head.get(i).strip(), cells.get(i).strip());
        }
        return row;
    }
}
