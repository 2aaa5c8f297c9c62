package eu.limen.report;

import eu.limen.model.Aggregate;
import eu.limen.reporting.export.Columns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of a table in the format Parquet 1.0 (apache/parquet-format): row groups of one page a column, values plain, compressed by gzip. The footer is made of
 * {@link ParquetFooter}.
 */
final class ParquetTable {

    /** Rows of a group: a page of a column fits into memory many times over. */
    static final int ROWS_A_GROUP = 50_000;

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private ParquetTable() {}

    static byte[] of(List<Aggregate> cells) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(MAGIC);
        ParquetFooter footer = new ParquetFooter(cells.size());
        for (int from = 0; from < cells.size(); from += ROWS_A_GROUP) {
            List<Aggregate> rows = cells.subList(from, Math.min(from + ROWS_A_GROUP, cells.size()));
            List<ParquetFooter.Chunk> chunks = new ArrayList<>();
            for (Columns column : Columns.values()) {
                ParquetPage page = ParquetPage.of(column, rows);
                chunks.add(new ParquetFooter.Chunk(column, rows.size(), file.size(), page));
                file.write(page.header());
                file.write(page.compressed());
            }
            footer.add(rows.size(), chunks);
        }
        byte[] end = footer.bytes();
        file.write(end);
        file.write(LittleEndian.of(end.length));
        file.write(MAGIC);
        return file.toByteArray();
    }
}
