package eu.limen.reporting.export;

import eu.limen.model.Aggregate;
import eu.limen.reporting.IndicatorSheet;
import eu.limen.reporting.RegisterTable;
import java.util.Arrays;
import java.util.List;

/** Cells as plain CSV, with a dictionary of the columns and the indicator sheets. */
public final class CsvTables {

    private CsvTables() {}

    /** The file of one table, header first. */
    public static String of(List<Aggregate> cells) {
        StringBuilder csv = new StringBuilder(
                CsvLine.of(Arrays.stream(Columns.values()).map(Enum::name).toList()));
        cells.forEach(cell -> csv.append(CsvLine.of(Columns.row(cell))));
        return csv.toString();
    }

    /** The file of a register, header first. */
    public static String of(RegisterTable register) {
        StringBuilder csv = new StringBuilder(CsvLine.of(register.columns()));
        register.rows().forEach(row -> csv.append(CsvLine.of(row)));
        return csv.toString();
    }

    /** What each column means. */
    public static String dictionary() {
        StringBuilder csv = new StringBuilder(CsvLine.of(List.of("COLUMN", "ROLE", "TITLE", "MEANING")));
        for (Columns column : Columns.values()) {
            csv.append(CsvLine.of(List.of(column.name(), column.role().name(), column.title(), column.meaning())));
        }
        return csv.toString();
    }

    /** Every word of every coded column. */
    public static String codes(CodeLists lists) {
        StringBuilder csv = new StringBuilder(CsvLine.of(List.of("COLUMN", "SDMX_CODE", "NAME")));
        for (Columns column : Columns.values()) {
            lists.of(column).stream()
                    .flatMap(list -> list.codes().stream())
                    .forEach(code -> csv.append(CsvLine.of(List.of(column.name(), code.id(), code.name()))));
        }
        return csv.toString();
    }

    /** What each indicator means. */
    public static String indicators() {
        StringBuilder csv = new StringBuilder(CsvLine.of(IndicatorSheet.COLUMNS));
        IndicatorSheet.all().forEach(sheet -> csv.append(CsvLine.of(sheet.row())));
        return csv.toString();
    }
}
