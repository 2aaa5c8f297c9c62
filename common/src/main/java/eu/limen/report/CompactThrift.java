package eu.limen.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Structures in Thrift's compact protocol, as far as a Parquet footer needs them. Fields are written in the order of their ids. */
final class CompactThrift {

    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT_LIST = 15;
    private static final int SEVEN_BITS = 0x7f;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    /** A field of 32 bits. */
    CompactThrift number(int field, int value) {
        return field(field, I32).zigzag(value);
    }

    /** A field of 64 bits. */
    CompactThrift large(int field, long value) {
        return field(field, I64).zigzag(value);
    }

    CompactThrift text(int field, String text) {
        return field(field, BINARY).raw(text);
    }

    /** A field with a structure, up to {@link #close}. */
    CompactThrift open(int field) {
        return field(field, STRUCT).element();
    }

    /** A field with a list of structures; each is opened by {@link #element}. */
    CompactThrift structures(int field, int size) {
        return field(field, LIST).size(size, STRUCT);
    }

    CompactThrift numbers(int field, int... values) {
        field(field, LIST).size(values.length, I32);
        for (int value : values) {
            zigzag(value);
        }
        return this;
    }

    CompactThrift texts(int field, String text) {
        return field(field, LIST).size(1, BINARY).raw(text);
    }

    /** A structure in a list, up to {@link #close}. */
    CompactThrift element() {
        outer.push(last);
        last = 0;
        return this;
    }

    CompactThrift close() {
        bytes.write(0);
        last = outer.pop();
        return this;
    }

    /** What was written, ended. */
    byte[] end() {
        bytes.write(0);
        return bytes.toByteArray();
    }

    /** A number in as many groups of seven bits as it needs, the least first. */
    static byte[] varint(long value) {
        ByteArrayOutputStream groups = new ByteArrayOutputStream();
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            groups.write((int) ((rest & SEVEN_BITS) | (SEVEN_BITS + 1)));
            rest >>>= Byte.SIZE - 1;
        }
        groups.write((int) rest);
        return groups.toByteArray();
    }

    private CompactThrift field(int field, int type) {
        bytes.write(((field - last) << 4) | type);
        last = field;
        return this;
    }

    private CompactThrift size(int size, int type) {
        if (size < SHORT_LIST) {
            bytes.write((size << 4) | type);
        } else {
            bytes.write((SHORT_LIST << 4) | type);
            bytes.writeBytes(varint(size));
        }
        return this;
    }

    private CompactThrift zigzag(long value) {
        bytes.writeBytes(varint((value << 1) ^ (value >> (Long.SIZE - 1))));
        return this;
    }

    private CompactThrift raw(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(varint(content.length));
        bytes.writeBytes(content);
        return this;
    }
}
