package eu.limen.jobs.kafka;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Which ticks may come: those before which everything that belongs to them has been read. A reader knows its own partitions only; the earliest of all
 * readers' times is the job's.
 */
final class UnpassedTicks {

    /** Nothing may come yet. */
    static final long NONE = Long.MIN_VALUE;

    /** As many as are told while a report is kept, 72 hours: a reader that has no partition yet needs no older ones. */
    static final int MOST_WITHOUT_PARTITION = 72 * 60;

    /**
     * A tick on its way.
     *
     * @param atMillis its time, epoch milliseconds
     * @param ends by partition, the offset before which all must have been read; partitions that are not named hold nothing back
     * @param next the offset after it among the ticks
     */
    record Told(long atMillis, Map<String, Long> ends, long next) {}

    private final Queue<Told> told = new ArrayDeque<>();
    private final Map<String, Long> next = new HashMap<>();
    private long place = NONE;

    /** A partition is read from now on, from an offset; below zero where it begins at its beginning. */
    void begin(String partition, long offset) {
        next.put(partition, Math.max(offset, 0));
    }

    /** A partition has been read up to before an offset. */
    void readTo(String partition, long offset) {
        next.merge(partition, offset, Math::max);
    }

    /** Whether any partition is read here. */
    boolean readsAny() {
        return !next.isEmpty();
    }

    void tell(Told tick) {
        told.add(tick);
        if (!readsAny() && told.size() > MOST_WITHOUT_PARTITION) {
            told.remove();
        }
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    /** The first partition that holds the earliest tick back, and where it is; null if none does. */
    Map.@Nullable Entry<String, Long> holdsBack() {
        Told first = told.peek();
        if (first == null) {
            return null;
        }
        for (Map.Entry<String, Long> read : next.entrySet()) {
            if (read.getValue() < first.ends().getOrDefault(read.getKey(), 0L)) {
                return Map.entry(read.getKey(), read.getValue());
            }
        }
        return null;
    }

    /** Takes off all ticks that may come, and gives the latest, epoch milliseconds; {@link #NONE} if there is none. */
    long pass() {
        long latest = NONE;
        while (!told.isEmpty() && readsAny() && holdsBack() == null) {
            Told tick = told.remove();
            latest = Math.max(latest, tick.atMillis());
            place = tick.next();
        }
        return latest;
    }

    /** The offset among the ticks of the first that has not come; {@link #NONE} before any has. */
    long place() {
        return place;
    }
}
