package eu.limen.reporting.yearbook;

import eu.limen.reporting.RegisterTable;
import java.util.List;

/** The rows of a register, each read by the names of its columns. */
record RegisterRows(RegisterTable register) {

    List<Row> rows() {
        return register.rows().stream()
                .map(cells -> new Row(register.columns(), cells))
                .toList();
    }

    /** One row. */
    record Row(List<String> columns, List<String> cells) {

        String get(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new IllegalArgumentException("column: '" + column + "' (expected: one of " + columns + ")");
            }
            return cells.get(at);
        }
    }
}
