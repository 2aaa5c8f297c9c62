package eu.limen.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table that others made: it may have more columns than are needed, in any order and with capitals. As anything can stand in it, what is wrong is named
 * by line and column, never by its content.
 */
public final class OpenTable {

    /** Characters of a line; as many bytes may a record have (contract section 1, TOO_LARGE). */
    static final int LONGEST_LINE = 64 * 1024;

    private final List<String> needed;
    private final List<Problem> problems;
    private final List<CsvTable.Row> rows = new ArrayList<>();
    private List<String> columns = List.of();

    private OpenTable(List<String> needed, List<Problem> problems) {
        this.needed = needed;
        this.problems = problems;
    }

    /** The rows that have the right number of fields, none if the header cannot be used; what is wrong is added to the problems. */
    public static List<CsvTable.Row> read(Reader reader, List<String> needed, List<Problem> problems)
            throws IOException {
        OpenTable table = new OpenTable(needed, problems);
        table.read(new BufferedReader(reader));
        return List.copyOf(table.rows);
    }

    /** What makes the header unusable: columns that are missing or stand twice. */
    public static List<Problem> headerProblems(List<String> header, List<String> needed) {
        List<Problem> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!column.isEmpty() && !seen.add(column)) {
                found.add(new Problem("column", column, "each column once; it stands twice, so rename or remove one"));
            }
        }
        needed.stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> found.add(new Problem("column", column, "a column of this name; it is missing")));
        return found;
    }

    /** The header of a table as its columns, in small letters; none if the table is empty. */
    public static List<String> header(Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (saysSomething(line)) {
                return header(line);
            }
        }
        return List.of();
    }

    private void read(BufferedReader lines) throws IOException {
        boolean usable = false;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!saysSomething(line)) {
                continue;
            }
            if (columns.isEmpty()) {
                columns = header(line);
                List<Problem> found = headerProblems(columns, needed);
                problems.addAll(found);
                usable = found.isEmpty();
            } else if (usable) {
                take(number, line);
            }
        }
        if (columns.isEmpty()) {
            problems.addAll(headerProblems(columns, needed));
        }
    }

    private void take(int number, String line) {
        if (line.length() > LONGEST_LINE) {
            problems.add(new Problem(
                    "line " + number,
                    line.length() + " characters",
                    "at most " + LONGEST_LINE + " characters; correct the row"));
            return;
        }
        List<String> fields = CsvTable.fields(line);
        if (fields.size() == columns.size()) {
            rows.add(CsvTable.row(number, columns, fields));
        } else {
            problems.add(new Problem(
                    "line " + number, fields.size() + " fields", columns.size() + " fields; correct the row"));
        }
    }

    private static List<String> header(String line) {
        String first = CsvTable.withoutMark(line);
        String bounded = first.substring(0, Math.min(first.length(), LONGEST_LINE));
        return CsvTable.fields(bounded).stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean saysSomething(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }
}
