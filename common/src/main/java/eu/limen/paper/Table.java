package eu.limen.paper;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table whose first column names its rows; also a file of comma-separated values, cell by cell the same.
 *
 * @param name of its file, without ending; no other table of the paper has it
 * @param caption what it shows
 * @param scope of what, from when to when, as known when; empty where the caption says all
 * @param rows cells as they are shown, as many as there are columns
 */
public record Table(String name, String caption, String scope, List<Column> columns, List<List<String>> rows)
        implements Block {

    private static final String LINE_END = "\r\n";

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table " + name + ": " + row.size() + " cells (expected: " + columns.size() + ")");
            }
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** As comma-separated values (RFC 4180), header first. */
    public String csv() {
        String header = line(columns.stream().map(Column::name).toList());
        return rows.stream().map(Table::line).collect(Collectors.joining("", header, ""));
    }

    @Override
    public List<Table> tables() {
        return List.of(this);
    }

    @Override
    public void write(Page page) {
        page.table(this);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Table::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
