package eu.limen.jobs.replay;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Reads the knowledge time of a record without decoding it: only the order of a replay rests on it, never a result. */
final class KnowledgeTime {

    /** No knowledge time can be read. */
    static final long UNREADABLE = Long.MIN_VALUE;

    private static final byte[] KEY = "\"reportedAt\"".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_INSTANT = 40;

    private KnowledgeTime() {}

    /** Epoch milliseconds, rounded up as admission does; {@link #UNREADABLE} if there is none. */
    static long of(byte[] line) {
        int at = indexOfKey(line);
        if (at < 0) {
            return UNREADABLE;
        }
        int quote = openingQuoteOfValue(line, at + KEY.length);
        if (quote < 0) {
            return UNREADABLE;
        }
        int end = quote + 1;
        while (end < line.length && line[end] != '"' && end - quote <= LONGEST_INSTANT) {
            end++;
        }
        if (end >= line.length || line[end] != '"') {
            return UNREADABLE;
        }
        return parse(new String(line, quote + 1, end - quote - 1, StandardCharsets.US_ASCII));
    }

    private static long parse(String text) {
        try {
            Instant instant = Instant.parse(text);
            long millis = instant.toEpochMilli();
            return instant.getNano() % 1_000_000 == 0 ? millis : millis + 1;
        } catch (DateTimeParseException | ArithmeticException unreadable) {
            return UNREADABLE;
        }
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

    private static int indexOfKey(byte[] line) {
        int last = line.length - KEY.length;
        for (int i = 0; i <= last; i++) {
            if (line[i] == '"' && matches(line, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] line, int from) {
        for (int i = 1; i < KEY.length; i++) {
            if (line[from + i] != KEY[i]) {
                return false;
            }
        }
        return true;
    }
}
