package eu.limen.report;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers with their least byte first, as Parquet has them. */
final class LittleEndian {

    private LittleEndian() {}

    static byte[] of(int value) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    static byte[] of(double value) {
        return ByteBuffer.allocate(Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(value)
                .array();
    }
}
