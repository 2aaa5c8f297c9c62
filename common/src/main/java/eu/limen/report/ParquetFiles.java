package eu.limen.report;

import eu.limen.model.Aggregate;
import eu.limen.reporting.RegisterTable;
import eu.limen.reporting.export.ReleaseNotes;
import eu.limen.reporting.export.TableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A release as Parquet: a file {@code movements.parquet} for each table; numbers are doubles, words are strings, a hidden figure is null; no registers. */
public final class ParquetFiles implements TableFiles {

    @Override
    public List<Path> write(Path directory, List<Aggregate> cells, List<RegisterTable> registers, ReleaseNotes notes)
            throws IOException {
        List<Path> files = new ArrayList<>();
        Files.createDirectories(directory);
        for (Map.Entry<String, List<Aggregate>> table :
                TableFiles.byTable(cells).entrySet()) {
            files.add(Files.write(directory.resolve(file(table.getKey())), ParquetTable.of(table.getValue())));
        }
        return List.copyOf(files);
    }

    /** {@code movements.parquet} of {@code MOVEMENTS}. */
    static String file(String table) {
        return table.toLowerCase(Locale.ROOT) + ".parquet";
    }
}
