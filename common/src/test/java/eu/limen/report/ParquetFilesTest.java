package eu.limen.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Aggregate;
import eu.limen.reporting.GeneratedRelease;
import eu.limen.reporting.export.Columns;
import eu.limen.reporting.export.SomeNotes;
import eu.limen.reporting.export.TableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What DuckDB, a reader in another language by other people, finds in the files. */
class ParquetFilesTest {

    private static final List<Aggregate> CELLS = GeneratedRelease.cells();

    @TempDir
    private static Path directory;

    private static Connection duckDb;

    @BeforeAll
    static void write() throws IOException, SQLException {
        new ParquetFiles().write(directory, CELLS, SomeNotes.REGISTERS, SomeNotes.of(CELLS));
        duckDb = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterAll
    static void close() throws SQLException {
        duckDb.close();
    }

    @Test
    void everyTableIsAFileWithTheSameCellsAsTheCsv() throws SQLException {
        for (Map.Entry<String, List<Aggregate>> table :
                TableFiles.byTable(CELLS).entrySet()) {
            assertThat(read(ParquetFiles.file(table.getKey())))
                    .isEqualTo(table.getValue().stream()
                            .map(ParquetFilesTest::expected)
                            .toList());
        }
    }

    @Test
    void columnsHaveTypes() throws SQLException {
        try (Statement statement = duckDb.createStatement();
                ResultSet found = statement.executeQuery("DESCRIBE SELECT * FROM " + file("movements.parquet"))) {
            List<String> described = new ArrayList<>();
            while (found.next()) {
                described.add(found.getString(1) + " " + found.getString(2));
            }

            assertThat(described)
                    .isEqualTo(Arrays.stream(Columns.values())
                            .map(column -> column.name() + (column.numeric() ? " DOUBLE" : " VARCHAR"))
                            .toList());
        }
    }

    @Test
    void aLongTableHasSeveralGroupsOfRows() throws IOException, SQLException {
        int rows = 2 * ParquetTable.ROWS_A_GROUP + 1;
        Files.write(directory.resolve("long.parquet"), ParquetTable.of(Collections.nCopies(rows, CELLS.get(0))));

        try (Statement statement = duckDb.createStatement();
                ResultSet counted =
                        statement.executeQuery("SELECT count(*), count(DISTINCT row_group_id) FROM (SELECT 1 FROM "
                                + file("long.parquet") + "), (SELECT DISTINCT row_group_id FROM parquet_metadata('"
                                + directory.resolve("long.parquet") + "'))")) {
            counted.next();
            assertThat(counted.getLong(1)).isEqualTo(3L * rows);
            assertThat(counted.getLong(2)).isEqualTo(3);
        }
    }

    @Test
    void theSameCellsGiveTheSameBytes() throws IOException {
        Path again = directory.resolve("again");
        new ParquetFiles().write(again, CELLS, SomeNotes.REGISTERS, SomeNotes.of(CELLS));

        assertThat(again.resolve("movements.parquet")).hasSameBinaryContentAs(directory.resolve("movements.parquet"));
    }

    private static List<@Nullable Object> expected(Aggregate cell) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Columns column : Columns.values()) {
            row.add(column.numeric() ? column.numberOf(cell) : column.of(cell));
        }
        return row;
    }

    private static List<List<@Nullable Object>> read(String name) throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (Statement statement = duckDb.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + file(name))) {
            while (found.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int column = 1; column <= Columns.values().length; column++) {
                    row.add(found.getObject(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String file(String name) {
        return "read_parquet('" + directory.resolve(name) + "')";
    }
}
