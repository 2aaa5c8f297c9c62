package eu.limen.analysis.fall;

/** Where the proof stands (methods 3). */
public enum Standing {
    /** Nothing can be compared. */
    NOT_ASSESSED,
    /** Less than half of the evidence. */
    NOT_SUPPORTED,
    /** Half of the evidence or more, and something still missing. */
    BUILDING,
    /** Everything is there, and has not been taken back. */
    SUPPORTED,
    /** It was there and has been taken back; it begins anew. */
    REVOKED
}
