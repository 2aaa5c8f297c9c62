package eu.limen.demo;

/** Follows a demo while it is fed. */
public interface DemoWatch {

    /** How much there is to feed. */
    void begins(long reports);

    /**
     * So far.
     *
     * @param knowledgeMillis the time that has been reached, epoch milliseconds
     */
    void fed(long reports, long knowledgeMillis);
}
