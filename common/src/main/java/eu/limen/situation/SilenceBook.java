package eu.limen.situation;

/** How a source's promised slots have been coming on a section. */
public final class SilenceBook {

    /** Promised slots in a row that are missing up to now. */
    public int missingInARow;

    /** Start of the first slot of that run, epoch milliseconds. */
    public long missingSinceMillis;

    /** For the serialiser and for a source that is not missing. */
    public SilenceBook() {}
}
