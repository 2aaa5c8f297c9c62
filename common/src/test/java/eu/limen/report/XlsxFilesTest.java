package eu.limen.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Aggregate;
import eu.limen.reporting.GeneratedRelease;
import eu.limen.reporting.IndicatorSheet;
import eu.limen.reporting.export.CsvTables;
import eu.limen.reporting.export.SomeNotes;
import eu.limen.reporting.export.StrictCsv;
import eu.limen.reporting.export.TableFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFilesTest {

    private static final List<Aggregate> CELLS = GeneratedRelease.cells();
    private static final int FLAG = TableSheet.titles().indexOf(TableSheet.FLAG);

    @TempDir
    private static Path directory;

    @BeforeAll
    static void write() throws IOException {
        new XlsxFiles().write(directory, CELLS, SomeNotes.REGISTERS, SomeNotes.of(CELLS));
    }

    @Test
    void everyTableIsASheetWithTheSameCellsAsTheCsv() throws IOException {
        try (ReadableWorkbook book = open()) {
            for (Map.Entry<String, List<Aggregate>> table :
                    TableFiles.byTable(CELLS).entrySet()) {
                List<List<String>> sheet = new ArrayList<>();
                for (List<String> row : texts(cells(book, table.getKey()))) {
                    List<String> withoutFlag = new ArrayList<>(row);
                    withoutFlag.remove(FLAG);
                    sheet.add(withoutFlag);
                }

                assertThat(sheet).isEqualTo(StrictCsv.read(CsvTables.of(table.getValue())));
            }
        }
    }

    @Test
    void figuresAreNumbersAndAHiddenOneIsAnEmptyCellBesideItsFlag() throws IOException {
        List<List<Cell>> sheet = cells("MOVEMENTS");

        assertThat(sheet.subList(1, sheet.size())).isNotEmpty().allSatisfy(row -> {
            Cell value = row.get(FLAG - 1);
            boolean hidden = value == null || value.getType() == CellType.EMPTY;
            if (!hidden) {
                assertThat(value.getType()).isEqualTo(CellType.NUMBER);
            }
            assertThat(text(row.get(FLAG)).startsWith("hidden: ")).isEqualTo(hidden);
        });
        assertThat(sheet.stream().map(row -> text(row.get(FLAG))))
                .contains("hidden: small count", "hidden: protects another figure");
    }

    @Test
    void theNotesComeFirstAndThenTheIndicators() throws IOException {
        try (ReadableWorkbook book = open();
                Stream<Sheet> sheets = book.getSheets()) {
            assertThat(sheets.map(Sheet::getName))
                    .startsWith("NOTES", "INDICATORS", "DECISIONS")
                    .containsAll(TableFiles.byTable(CELLS).keySet());
        }
        assertThat(rows("NOTES").stream().map(row -> row.get(0)))
                .isEqualTo(SomeNotes.of(CELLS).paragraphs());
        assertThat(rows("INDICATORS")).hasSize(IndicatorSheet.all().size() + 1);
    }

    @Test
    void theHeaderStaysAndCanBeFiltered() throws IOException {
        try (ZipFile zip = new ZipFile(directory.resolve(XlsxFiles.FILE).toFile());
                InputStream third = zip.getInputStream(zip.getEntry("xl/worksheets/sheet4.xml"))) {
            String xml = new String(third.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(xml).contains("state=\"frozen\"", "ySplit=\"1\"", "<autoFilter ref=\"A1:", "<cols>");
        }
    }

    @Test
    void theSameCellsGiveTheSameBytes() throws IOException {
        Path again = directory.resolve("again");
        new XlsxFiles().write(again, CELLS, SomeNotes.REGISTERS, SomeNotes.of(CELLS));

        assertThat(again.resolve(XlsxFiles.FILE)).hasSameBinaryContentAs(directory.resolve(XlsxFiles.FILE));
        try (ZipFile zip = new ZipFile(again.resolve(XlsxFiles.FILE).toFile());
                InputStream core = zip.getInputStream(zip.getEntry("docProps/core.xml"))) {
            assertThat(new String(core.readAllBytes(), StandardCharsets.UTF_8)).contains(">2025-03-01T00:00:00Z<");
        }
    }

    private static ReadableWorkbook open() throws IOException {
        return new ReadableWorkbook(directory.resolve(XlsxFiles.FILE).toFile());
    }

    private static List<List<Cell>> cells(String name) throws IOException {
        try (ReadableWorkbook book = open()) {
            return cells(book, name);
        }
    }

    private static List<List<Cell>> cells(ReadableWorkbook book, String name) throws IOException {
        List<List<Cell>> cells = new ArrayList<>();
        for (Row row : book.findSheet(name).orElseThrow().read()) {
            cells.add(row.stream().toList());
        }
        return cells;
    }

    private static List<List<String>> rows(String name) throws IOException {
        return texts(cells(name));
    }

    private static List<List<String>> texts(List<List<Cell>> cells) {
        return cells.stream()
                .map(row -> row.stream().map(XlsxFilesTest::text).toList())
                .toList();
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.asString();
    }
}
