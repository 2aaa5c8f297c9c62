package eu.limen.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Aggregate;
import eu.limen.register.SectionRegister;
import eu.limen.reporting.GeneratedRelease;
import eu.limen.reporting.IndicatorSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFilesTest {

    private static final List<Aggregate> CELLS = GeneratedRelease.cells();

    @TempDir
    private static Path directory;

    @BeforeAll
    static void write() throws IOException {
        new CsvFiles(SectionRegister.standard()).write(directory, CELLS, SomeNotes.REGISTERS, SomeNotes.of(CELLS));
    }

    @Test
    void everyTableIsAFileWithAllOfItsCells() throws IOException {
        for (Map.Entry<String, List<Aggregate>> table :
                TableFiles.byTable(CELLS).entrySet()) {
            List<List<String>> read = read(CsvFiles.file(table.getKey()));

            assertThat(read.get(0))
                    .isEqualTo(Arrays.stream(Columns.values()).map(Enum::name).toList());
            assertThat(read).hasSize(table.getValue().size() + 1);
            for (int i = 0; i < table.getValue().size(); i++) {
                assertThat(read.get(i + 1))
                        .isEqualTo(Columns.row(table.getValue().get(i)));
            }
        }
    }

    @Test
    void aHiddenFigureHasAStatusAndNoValue() throws IOException {
        List<List<String>> read = read("movements.csv");
        int value = Columns.OBS_VALUE.ordinal();
        int status = Columns.OBS_STATUS.ordinal();

        assertThat(read.stream().skip(1))
                .anySatisfy(row -> assertThat(row.get(value)).isEmpty())
                .allSatisfy(row -> assertThat(row.get(value).isEmpty())
                        .isEqualTo(row.get(status).equals("Q")));
    }

    @Test
    void wholeNumbersAreShownWhole() {
        List<Aggregate> large = CELLS.stream()
                .filter(cell -> Objects.requireNonNullElse(cell.value(), 0.0) > 1_000_000)
                .toList();

        assertThat(large)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(Columns.OBS_VALUE.of(cell))
                        .isEqualTo(String.format(Locale.ROOT, "%.0f", cell.value())));
    }

    @Test
    void theSheetsComeAlong() throws IOException {
        assertThat(read("indicators.csv"))
                .hasSize(IndicatorSheet.all().size() + 1)
                .contains(IndicatorSheet.COLUMNS);
    }

    @Test
    void theReadMeSaysWhatEachColumnAndEachFileIs() throws IOException {
        String readMe = Files.readString(directory.resolve("README.md"));

        assertThat(Columns.values())
                .allSatisfy(column -> assertThat(readMe).contains("| " + column.name() + " |", column.meaning()));
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")))
                    .allSatisfy(name -> assertThat(readMe).contains("`" + name + "`"));
        }
        assertThat(readMe)
                .contains("Release of 2025-03-01 (final")
                .contains("Hidden is not zero")
                .contains("Licence. None: made-up figures.")
                .contains("Do not read");
    }

    private static List<List<String>> read(String name) throws IOException {
        return StrictCsv.read(Files.readString(directory.resolve(name)));
    }
}
