package eu.limen.report;

import eu.limen.reporting.export.Columns;
import java.util.ArrayList;
import java.util.List;

/** The end of a Parquet file: its columns and where they lie (parquet.thrift, FileMetaData). Nothing in it says when it was written. */
final class ParquetFooter {

    /** parquet.thrift: the codes that are used of Type, FieldRepetitionType, ConvertedType and CompressionCodec. */
    private static final int DOUBLE = 5;

    private static final int BYTE_ARRAY = 6;
    private static final int REQUIRED = 0;
    private static final int OPTIONAL = 1;
    private static final int UTF8 = 0;
    private static final int GZIP = 2;

    private final int rows;
    private final List<Group> groups = new ArrayList<>();

    /**
     * A column of a group of rows.
     *
     * @param begin first byte in the file
     */
    record Chunk(Columns column, int rows, long begin, ParquetPage page) {
        /** Bytes before compression, the header of the page among them. */
        long plainLength() {
            return (long) page.header().length + page.plainLength();
        }
    }

    private record Group(int rows, List<Chunk> chunks) {}

    /**
     * Of a file.
     *
     * @param rows of all groups
     */
    ParquetFooter(int rows) {
        this.rows = rows;
    }

    void add(int rowsOfGroup, List<Chunk> chunks) {
        groups.add(new Group(rowsOfGroup, List.copyOf(chunks)));
    }

    byte[] bytes() {
        CompactThrift thrift = new CompactThrift().number(1, 1);
        schema(thrift);
        thrift.large(3, rows).structures(4, groups.size());
        groups.forEach(group -> group(thrift, group));
        return thrift.text(6, "limen").end();
    }

    private static void schema(CompactThrift thrift) {
        Columns[] columns = Columns.values();
        thrift.structures(2, columns.length + 1);
        thrift.element().text(4, "cells").number(5, columns.length).close();
        for (Columns column : columns) {
            thrift.element().number(1, type(column)).number(3, column.numeric() ? OPTIONAL : REQUIRED);
            thrift.text(4, column.name());
            if (!column.numeric()) {
                thrift.number(6, UTF8);
            }
            thrift.close();
        }
    }

    private static void group(CompactThrift thrift, Group group) {
        thrift.element().structures(1, group.chunks.size());
        group.chunks.forEach(chunk -> chunk(thrift, chunk));
        thrift.large(2, group.chunks.stream().mapToLong(Chunk::plainLength).sum());
        thrift.large(3, group.rows).close();
    }

    private static void chunk(CompactThrift thrift, Chunk chunk) {
        thrift.element()
                .large(2, chunk.begin)
                .open(3)
                .number(1, type(chunk.column))
                .numbers(2, ParquetPage.PLAIN, ParquetPage.RLE)
                .texts(3, chunk.column.name())
                .number(4, GZIP)
                .large(5, chunk.rows)
                .large(6, chunk.plainLength())
                .large(7, chunk.page.length())
                .large(9, chunk.begin)
                .close()
                .close();
    }

    private static int type(Columns column) {
        return column.numeric() ? DOUBLE : BYTE_ARRAY;
    }
}
