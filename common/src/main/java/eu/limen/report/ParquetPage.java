package eu.limen.report;

import eu.limen.model.Aggregate;
import eu.limen.reporting.export.Columns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * The page of a column.
 *
 * @param header in Thrift
 * @param compressed levels and values, by gzip
 * @param plainLength bytes before compression
 */
record ParquetPage(byte[] header, byte[] compressed, int plainLength) {

    /** parquet.thrift: PageType.DATA_PAGE, Encoding.PLAIN, Encoding.RLE. */
    private static final int DATA_PAGE = 0;

    static final int PLAIN = 0;
    static final int RLE = 3;

    static ParquetPage of(Columns column, List<Aggregate> rows) throws IOException {
        byte[] plain = column.numeric() ? numbers(column, rows) : words(column, rows);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        }
        return new ParquetPage(
                header(rows.size(), plain.length, compressed.size()), compressed.toByteArray(), plain.length);
    }

    /** Bytes in the file. */
    int length() {
        return header.length + compressed.length;
    }

    private static byte[] header(int rows, int plainLength, int compressedLength) {
        return new CompactThrift()
                .number(1, DATA_PAGE)
                .number(2, plainLength)
                .number(3, compressedLength)
                .open(5)
                .number(1, rows)
                .number(2, PLAIN)
                .number(3, RLE)
                .number(4, RLE)
                .close()
                .end();
    }

    /** A word always stands there: it is required, and so has no levels. */
    private static byte[] words(Columns column, List<Aggregate> rows) throws IOException {
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        for (Aggregate row : rows) {
            byte[] word = column.of(row).getBytes(StandardCharsets.UTF_8);
            values.write(LittleEndian.of(word.length));
            values.write(word);
        }
        return values.toByteArray();
    }

    /** Levels say of each row whether there is a number (1) or none (0), in runs; the numbers that there are follow. */
    private static byte[] numbers(Columns column, List<Aggregate> rows) throws IOException {
        ByteArrayOutputStream levels = new ByteArrayOutputStream();
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        int at = 0;
        while (at < rows.size()) {
            boolean there = column.numberOf(rows.get(at)) != null;
            int begin = at;
            Double number = column.numberOf(rows.get(at));
            while (at < rows.size() && (number != null) == there) {
                if (number != null) {
                    values.write(LittleEndian.of(number));
                }
                at++;
                number = at < rows.size() ? column.numberOf(rows.get(at)) : null;
            }
            levels.write(CompactThrift.varint((long) (at - begin) << 1));
            levels.write(there ? 1 : 0);
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.write(LittleEndian.of(levels.size()));
        page.write(levels.toByteArray());
        page.write(values.toByteArray());
        return page.toByteArray();
    }
}
