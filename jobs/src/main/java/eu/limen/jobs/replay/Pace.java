package eu.limen.jobs.replay;

import java.io.Serializable;

/** How fast a replay reads; never what comes out. */
public interface Pace extends Serializable {

    /** As fast as it can. */
    Pace UNLIMITED = knowledgeMillis -> 0;

    /** Milliseconds to wait before more is read, now that the first line of a new hour of knowledge time has been. */
    long waitMillis(long knowledgeMillis);
}
