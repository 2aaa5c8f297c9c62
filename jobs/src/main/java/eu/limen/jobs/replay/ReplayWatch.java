package eu.limen.jobs.replay;

import eu.limen.flow.AdmittedReport;
import eu.limen.model.Alert;
import eu.limen.model.Balance;
import eu.limen.model.Rejection;
import eu.limen.model.Situation;

/** Looks on while a replay runs. Called from several threads at once; slows the run down as long as it takes. */
public interface ReplayWatch {

    /** Nobody looks on. */
    ReplayWatch NONE = new ReplayWatch() {};

    /**
     * The input has been looked through.
     *
     * @param lines how many it has
     * @param lastTick last tick of the run, epoch milliseconds
     */
    default void begins(long lines, long lastTick) {}

    /** So many lines have been read, the last of that knowledge time. */
    default void read(long lines, long knowledgeMillis) {}

    /** A revision has been taken into the ledger. */
    default void admitted(AdmittedReport report) {}

    default void situation(Situation situation) {}

    default void alert(Alert alert) {}

    default void rejection(Rejection rejection) {}

    default void balance(Balance balance) {}

    /** All results are there and are being sorted. */
    default void sorting() {}
}
