package eu.limen.reporting.export;

import eu.limen.model.Aggregate;
import eu.limen.register.SectionRegister;
import eu.limen.reporting.RegisterTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A release as plain CSV: a file for each table, with {@code README.md}, {@code dictionary.csv}, {@code codes.csv}, {@code indicators.csv} and, where its quality is known, {@code quality.md}. UTF-8. */
public final class CsvFiles implements TableFiles {

    private final SectionRegister sections;

    /** Files of figures on a register of sections. */
    public CsvFiles(SectionRegister sections) {
        this.sections = sections;
    }

    @Override
    public List<Path> write(Path directory, List<Aggregate> cells, List<RegisterTable> registers, ReleaseNotes notes)
            throws IOException {
        Files.createDirectories(directory);
        Map<String, List<Aggregate>> tables = TableFiles.byTable(cells);
        List<Path> files = new ArrayList<>();
        files.add(Files.writeString(directory.resolve("README.md"), CsvReadMe.of(notes, tables, registers)));
        for (Map.Entry<String, List<Aggregate>> table : tables.entrySet()) {
            files.add(Files.writeString(directory.resolve(file(table.getKey())), CsvTables.of(table.getValue())));
        }
        for (RegisterTable register : registers) {
            files.add(Files.writeString(directory.resolve(file(register.name())), CsvTables.of(register)));
        }
        files.addAll(QualityReport.write(directory, registers, notes));
        files.add(Files.writeString(directory.resolve("dictionary.csv"), CsvTables.dictionary()));
        files.add(Files.writeString(directory.resolve("codes.csv"), CsvTables.codes(CodeLists.of(sections, cells))));
        files.add(Files.writeString(directory.resolve("indicators.csv"), CsvTables.indicators()));
        return List.copyOf(files);
    }

    /** {@code movements.csv} of {@code MOVEMENTS}. */
    static String file(String table) {
        return table.toLowerCase(Locale.ROOT) + ".csv";
    }
}
