package eu.limen.report;

import eu.limen.model.Aggregate;
import eu.limen.reporting.IndicatorSheet;
import eu.limen.reporting.RegisterTable;
import eu.limen.reporting.export.ReleaseNotes;
import eu.limen.reporting.export.TableFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A release as one workbook, {@code tables.xlsx}: notes, indicator sheets, registers, then a sheet for each table. */
public final class XlsxFiles implements TableFiles {

    /** Its name in the directory. */
    public static final String FILE = "tables.xlsx";

    private static final String NOTES = "NOTES";
    private static final String INDICATORS = "INDICATORS";
    /** Widths in characters. */
    private static final int WIDE = 120;

    private static final int SOURCE_WIDTH = 45;

    @Override
    public List<Path> write(Path directory, List<Aggregate> cells, List<RegisterTable> registers, ReleaseNotes notes)
            throws IOException {
        Files.createDirectories(directory);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(workbook, "Limen", null)) {
            notes(book.newWorksheet(NOTES), notes);
            indicators(book.newWorksheet(INDICATORS));
            for (RegisterTable register : registers) {
                register(book.newWorksheet(register.name()), register);
            }
            for (Map.Entry<String, List<Aggregate>> table :
                    TableFiles.byTable(cells).entrySet()) {
                TableSheet.write(book.newWorksheet(table.getKey()), table.getValue());
            }
        }
        return List.of(Files.write(directory.resolve(FILE), UndatedWorkbook.of(workbook.toByteArray(), notes.date())));
    }

    private static void notes(Worksheet sheet, ReleaseNotes notes) throws IOException {
        sheet.width(0, WIDE);
        List<String> paragraphs = notes.paragraphs();
        for (int row = 0; row < paragraphs.size(); row++) {
            sheet.value(row, 0, paragraphs.get(row));
            sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
        }
        sheet.style(0, 0).bold().wrapText(true).set();
        sheet.finish();
    }

    private static void register(Worksheet sheet, RegisterTable register) throws IOException {
        TableSheet.header(sheet, register.columns());
        sheet.setAutoFilter(0, 0, register.rows().size(), register.columns().size() - 1);
        for (int row = 0; row < register.rows().size(); row++) {
            List<String> texts = register.rows().get(row);
            for (int column = 0; column < texts.size(); column++) {
                sheet.value(row + 1, column, texts.get(column));
            }
        }
        sheet.finish();
    }

    private static void indicators(Worksheet sheet) throws IOException {
        TableSheet.header(sheet, IndicatorSheet.COLUMNS);
        for (int column = 0; column < IndicatorSheet.COLUMNS.size(); column++) {
            sheet.width(column, SOURCE_WIDTH);
        }
        int row = 1;
        for (IndicatorSheet each : IndicatorSheet.all()) {
            List<String> texts = each.row();
            for (int column = 0; column < texts.size(); column++) {
                sheet.value(row, column, texts.get(column));
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
            row++;
        }
        sheet.finish();
    }
}
