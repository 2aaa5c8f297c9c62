package eu.limen.admission;

/** What became of a report read, for the conservation law: read = admitted + corrected + duplicate + rejected. */
public enum Outcome {
    /** The first revision of its report that was read. */
    ADMITTED,
    /** A further revision, even if it is superseded on arrival. */
    CORRECTED,
    /** A revision that had been read before. */
    DUPLICATE,
    /** Refused at the door. */
    REJECTED
}
