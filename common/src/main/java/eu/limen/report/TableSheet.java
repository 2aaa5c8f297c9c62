package eu.limen.report;

import eu.limen.model.Aggregate;
import eu.limen.reporting.export.Columns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of a table: the columns of the release and, beside the figure, what must be known before it is read. */
final class TableSheet {

    /** The column that stands in the workbook only. */
    static final String FLAG = "FLAG";

    /** Rows that are written before memory is given free. */
    private static final int FLUSHED_ROWS = 1000;

    /** Widths in characters. */
    private static final int WIDTH = 16;

    private static final int WIDE = 34;

    private TableSheet() {}

    static void write(Worksheet sheet, List<Aggregate> cells) throws IOException {
        List<String> titles = titles();
        header(sheet, titles);
        for (int column = 0; column < titles.size(); column++) {
            boolean wide = titles.get(column).equals(FLAG) || titles.get(column).equals(Columns.INDICATOR.name());
            sheet.width(column, wide ? WIDE : WIDTH);
        }
        sheet.setAutoFilter(0, 0, cells.size(), titles.size() - 1);
        int row = 1;
        for (Aggregate cell : cells) {
            row(sheet, row, cell);
            if (row % FLUSHED_ROWS == 0) {
                sheet.flush();
            }
            row++;
        }
        sheet.finish();
    }

    /** A bold header that stays when the sheet is scrolled. */
    static void header(Worksheet sheet, List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, titles.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    /** The columns of a release, the flag after the figure. */
    static List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (Columns column : Columns.values()) {
            titles.add(column.name());
            if (column == Columns.OBS_VALUE) {
                titles.add(FLAG);
            }
        }
        return List.copyOf(titles);
    }

    private static void row(Worksheet sheet, int row, Aggregate cell) {
        int at = 0;
        for (Columns column : Columns.values()) {
            if (column.numeric()) {
                sheet.value(row, at, column.numberOf(cell));
            } else {
                sheet.value(row, at, column.of(cell));
            }
            at++;
            if (column == Columns.OBS_VALUE) {
                sheet.value(row, at, CellFlag.of(cell));
                at++;
            }
        }
    }
}
