package eu.limen.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of comma-separated values with a header line; fields may be quoted (RFC 4180), lines that start with # are remarks. */
public final class CsvTable {

    private CsvTable() {}

    /** A line of the table; its fields by column. */
    public record Row(int line, Map<String, String> fields) {

        public String get(String column) {
            return fields.getOrDefault(column, "");
        }

        public Problem problem(String column, String expected) {
            return new Problem("line " + line + ", " + column, get(column), expected);
        }
    }

    /** The rows that have the right number of fields; what is wrong with the others is added to the problems. */
    public static List<Row> read(Reader reader, List<String> expected, List<Problem> problems) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = fields(number == 1 ? withoutMark(line) : line);
            if (columns.isEmpty()) {
                columns = fields;
                if (!columns.equals(expected)) {
                    problems.add(new Problem("line " + number, line, String.join(",", expected)));
                    return List.of();
                }
                continue;
            }
            if (fields.size() != columns.size()) {
                problems.add(
                        new Problem("line " + number, line, columns.size() + " fields: " + String.join(",", columns)));
                continue;
            }
            rows.add(row(number, columns, fields));
        }
        if (columns.isEmpty()) {
            problems.add(new Problem("line 1", "", String.join(",", expected)));
        }
        return rows;
    }

    /** Spreadsheets begin a file in UTF-8 with a mark of byte order. */
    static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    static Row row(int line, List<String> columns, List<String> fields) {
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), fields.get(i).strip());
        }
        return new Row(line, byColumn);
    }

    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
