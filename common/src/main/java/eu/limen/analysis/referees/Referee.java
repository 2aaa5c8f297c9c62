package eu.limen.analysis.referees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** One table of reference values: CSV with a header, compressed, from {@code /referees} on the class path. */
public final class Referee {

    private final String name;
    private final Map<String, Integer> columns;
    private final List<Row> rows;

    private Referee(String name, Map<String, Integer> columns, List<Row> rows) {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Reads the table of that name.
     *
     * @throws IllegalArgumentException if the program ships no such table
     */
    public static Referee named(String name) {
        try (InputStream compressed = Referee.class.getResourceAsStream("/referees/" + name + ".csv.gz")) {
            if (compressed == null) {
                throw new IllegalArgumentException(
                        "referee: '" + name + "' (expected: the name of a table in resources/referees)");
            }
            return read(name, compressed);
        } catch (IOException e) {
            throw new UncheckedIOException("referee: '" + name + "' cannot be read", e);
        }
    }

    private static Referee read(String name, InputStream compressed) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(compressed), StandardCharsets.US_ASCII))) {
            Map<String, Integer> columns = new HashMap<>();
            Referee table = new Referee(name, columns, new ArrayList<>());
            String header = lines.readLine();
            if (header == null) {
                throw new IOException("the table is empty");
            }
            for (String column : header.split(",", -1)) {
                columns.put(column, columns.size());
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                table.rows.add(table.new Row(line.split(",", -1)));
            }
            return table;
        }
    }

    /** All rows, in the order of the file. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** One line of the table, its cells named by the header. */
    public final class Row {

        private final String[] cells;

        private Row(String[] cells) {
            this.cells = cells;
        }

        /** The cell as written. */
        public String text(String column) {
            Integer position = columns.get(column);
            if (position == null) {
                throw new IllegalArgumentException(
                        "column: '" + column + "' (expected: one of " + name + "'s " + columns.keySet() + ")");
            }
            return cells[position];
        }

        /** The cell as a number; NaN where the table says NA. */
        public double number(String column) {
            String cell = text(column);
            return switch (cell) {
                case "NA", "" -> Double.NaN;
                case "Inf" -> Double.POSITIVE_INFINITY;
                case "-Inf" -> Double.NEGATIVE_INFINITY;
                default -> Double.parseDouble(cell);
            };
        }
    }
}
