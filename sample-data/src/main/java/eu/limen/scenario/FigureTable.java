package eu.limen.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A published table kept beside the code: comma-separated, no quotes, remarks start with #, the first other line names the columns. */
final class FigureTable {

    private FigureTable() {}

    /** The rows of a table in {@code figures/}. */
    static List<Row> read(String name) {
        List<String> lines =
                text(name).lines().filter(line -> !line.startsWith("#")).toList();
        List<String> columns = cells(lines.get(0));
        return lines.stream().skip(1).map(line -> new Row(columns, cells(line))).toList();
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    private static String text(String name) {
        try (InputStream in = FigureTable.class.getResourceAsStream("/figures/" + name)) {
            return new String(Objects.requireNonNull(in, "figures/" + name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row; an empty cell is an empty text. */
    record Row(List<String> columns, List<String> cells) {

        Row {
            if (columns.size() != cells.size()) {
                throw new IllegalArgumentException(cells + " (expected: " + columns + ')');
            }
        }

        String text(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("column: " + column + " (expected: one of " + columns + ')');
            }
            return cells.get(index);
        }

        long day(String column) {
            return Days.day(text(column));
        }

        /** The words of a cell, separated by blanks; none if it is empty. */
        Stream<String> words(String column) {
            return Stream.of(text(column).split(" ")).filter(word -> !word.isEmpty());
        }
    }
}
