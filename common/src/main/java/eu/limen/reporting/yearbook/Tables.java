package eu.limen.reporting.yearbook;

import eu.limen.paper.Column;
import eu.limen.paper.Table;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tables of the yearbook, which are files too. */
final class Tables {

    private Tables() {}

    /**
     * A table whose first columns hold words and the others numbers.
     *
     * @param words how many columns hold words
     */
    static Table of(
            String name, String caption, String scope, int words, List<String> columns, List<List<String>> rows) {
        List<Column> all = new ArrayList<>();
        for (String column : columns) {
            all.add(all.size() < words ? Column.words(column) : Column.numbers(column));
        }
        return new Table(name, caption, scope, all, rows);
    }

    /** A row for each month, a column for each line. */
    static Table ofMonths(String name, String caption, String scope, List<MonthLine> lines) {
        List<String> columns = new ArrayList<>(List.of("Month"));
        lines.forEach(line -> columns.add(line.name()));
        List<List<String>> rows = new ArrayList<>();
        for (Month month : Month.values()) {
            List<String> row = new ArrayList<>(List.of(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
            lines.forEach(line -> row.add(Shown.figure(line.cells().get(month.ordinal()))));
            rows.add(row);
        }
        return of(name, caption, scope, 1, columns, rows);
    }
}
