package eu.limen.jobs;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds the text of a field in a record that is not decoded: good enough to order and to sort out, never to judge. */
public final class RawField {

    private static final int LONGEST = 40;

    private final byte[] key;

    public RawField(String name) {
        key = ('"' + name + '"').getBytes(StandardCharsets.US_ASCII);
    }

    /** The first value of the field that is a short text without escapes; null if there is none. */
    @Nullable
    public String in(byte[] line) {
        int last = line.length - key.length;
        for (int i = 0; i <= last; i++) {
            if (line[i] == '"' && isKeyAt(line, i)) {
                int quote = openingQuoteOfValue(line, i + key.length);
                if (quote >= 0) {
                    return text(line, quote + 1);
                }
            }
        }
        return null;
    }

    private boolean isKeyAt(byte[] line, int from) {
        for (int i = 1; i < key.length; i++) {
            if (line[from + i] != key[i]) {
                return false;
            }
        }
        return true;
    }

    private static int openingQuoteOfValue(byte[] line, int from) {
        boolean colon = false;
        for (int i = from; i < line.length; i++) {
            byte next = line[i];
            if (next == '"' && colon) {
                return i;
            }
            if (next == ':' && !colon) {
                colon = true;
            } else if (next != ' ' && next != '\t') {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable String text(byte[] line, int from) {
        int most = Math.min(line.length, from + LONGEST + 1);
        for (int end = from; end < most; end++) {
            if (line[end] == '"') {
                return new String(line, from, end - from, StandardCharsets.US_ASCII);
            }
            if (line[end] == '\\') {
                return null;
            }
        }
        return null;
    }
}
