package eu.limen.situation;

import eu.limen.analysis.SeriesState;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One series twice: as it stood before the ring of days, from where a late correction folds again, and as it stands now.
 */
public final class SeriesBook {
    private static final int MARKED_DAYS = 7;
    private static final int DAYS_A_WEEK = 7;

    public SeriesState base;
    /** Last day that the base has seen, epoch day. */
    public long baseDay;

    public SeriesState head;
    /** Last day that the head has seen, epoch day. */
    public long headDay;

    /** As it stood after some days since the base; no part of the state, only saves folding. */
    private transient NavigableMap<Long, SeriesState> marks = new TreeMap<>();

    /** For the serialiser only. */
    @SuppressWarnings("NullAway.Init")
    public SeriesBook() {}

    static SeriesBook startingAfter(long day, SeriesState start) {
        SeriesBook book = new SeriesBook();
        book.base = start;
        book.baseDay = day;
        book.head = start;
        book.headDay = day;
        return book;
    }

    /** Takes the head back to the last place before a day from where it can be folded again. */
    void rewind(long day) {
        var mark = marks.lowerEntry(day);
        headDay = mark == null || mark.getKey() < baseDay ? baseDay : mark.getKey();
        head = mark == null || mark.getKey() < baseDay ? base : mark.getValue();
    }

    /** Remembers the head where later corrections may begin: the last days, which most of them concern, and one a week. */
    void mark() {
        marks.put(headDay, head);
        long thinned = headDay - MARKED_DAYS;
        if (Math.floorMod(thinned, DAYS_A_WEEK) != 0) {
            marks.remove(thinned);
        }
        marks.headMap(baseDay).clear();
    }

    /** What was folded from that day on no longer holds. */
    void forgetFrom(long day) {
        marks.tailMap(day).clear();
    }
}
