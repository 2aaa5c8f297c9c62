package eu.limen.jobs;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Reads the knowledge time of a record without decoding it: only the order of a replay rests on it, never a result. */
public final class KnowledgeTime {

    /** No knowledge time can be read. */
    public static final long UNREADABLE = Long.MIN_VALUE;

    private static final RawField REPORTED_AT = new RawField("reportedAt");

    /** The instants that admission reads; what lies outside cannot be admitted and orders nothing. */
    private static final long FIRST_MILLIS =
            Instant.parse("1980-01-01T00:00:00Z").toEpochMilli();

    private static final long AFTER_LAST_MILLIS =
            Instant.parse("2100-01-01T00:00:00Z").toEpochMilli();
    private static final int NANOS_PER_MILLI = 1_000_000;

    private KnowledgeTime() {}

    /** Epoch milliseconds, rounded up as admission does; {@link #UNREADABLE} if there is none. */
    public static long of(byte[] line) {
        String text = REPORTED_AT.in(line);
        if (text == null || !text.endsWith("Z")) {
            return UNREADABLE;
        }
        try {
            return readable(Instant.parse(text));
        } catch (DateTimeParseException notAnInstant) {
            return UNREADABLE;
        }
    }

    private static long readable(Instant instant) {
        if (instant.getEpochSecond() < FIRST_MILLIS / 1000 || instant.getEpochSecond() >= AFTER_LAST_MILLIS / 1000) {
            return UNREADABLE;
        }
        long millis = instant.toEpochMilli();
        return instant.getNano() % NANOS_PER_MILLI == 0 ? millis : millis + 1;
    }
}
