package eu.limen.analysis.referees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** One table of reference values: CSV with a header. The program ships some, compressed, in {@code /referees} on the class path. */
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
        return read(name, new InputStreamReader(new GZIPInputStream(compressed), StandardCharsets.US_ASCII));
    }

    /**
     * Reads a table: a header and rows with as many cells.
     *
     * @param name by which messages speak of it
     * @throws IllegalArgumentException if it has no header, or a row has more or fewer cells
     */
    public static Referee read(String name, Reader csv) throws IOException {
        try (BufferedReader lines = new BufferedReader(csv)) {
            String header = lines.readLine();
            if (header == null) {
                throw new IllegalArgumentException(name + ": no line (expected: a header)");
            }
            Referee table = new Referee(name, new LinkedHashMap<>(), new ArrayList<>());
            for (String column : header.split(",", -1)) {
                table.columns.put(column, table.columns.size());
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                table.add(line.split(",", -1));
            }
            return table;
        }
    }

    private void add(String[] cells) {
        int line = rows.size() + 2;
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    name + ", line " + line + ": " + cells.length + " cells (expected: " + columns.size() + ")");
        }
        rows.add(new Row(line, cells));
    }

    /** All rows, in the order of the file. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** One line of the table, its cells named by the header. */
    public final class Row {

        private final int line;
        private final String[] cells;

        private Row(int line, String[] cells) {
            this.line = line;
            this.cells = cells;
        }

        /** The cell as written. */
        public String text(String column) {
            Integer position = columns.get(column);
            if (position == null) {
                throw new IllegalArgumentException(
                        name + ": no column '" + column + "' (expected: among " + columns.keySet() + ")");
            }
            return cells[position];
        }

        /** Where the cell stands, for messages. */
        public String place(String column) {
            return name + ", line " + line + ", " + column;
        }

        /** The cell as a number; NaN where the table says NA. */
        public double number(String column) {
            String cell = text(column);
            return switch (cell) {
                case "NA", "" -> Double.NaN;
                case "Inf" -> Double.POSITIVE_INFINITY;
                case "-Inf" -> Double.NEGATIVE_INFINITY;
                default -> parsed(column, cell);
            };
        }

        private double parsed(String column, String cell) {
            try {
                return Double.parseDouble(cell);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(place(column) + ": '" + cell + "' (expected: a number)", e);
            }
        }
    }
}
