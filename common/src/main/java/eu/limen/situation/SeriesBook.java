package eu.limen.situation;

import eu.limen.analysis.SeriesState;

/**
 * One series twice: as it stood before the ring of days, from where a late correction folds again, and as it stands now.
 */
public final class SeriesBook {
    public SeriesState base;
    /** Last day that the base has seen, epoch day. */
    public long baseDay;

    public SeriesState head;
    /** Last day that the head has seen, epoch day. */
    public long headDay;

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
}
