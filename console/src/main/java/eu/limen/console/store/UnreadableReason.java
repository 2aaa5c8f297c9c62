package eu.limen.console.store;

/** Why a record of a topic was passed over. */
public enum UnreadableReason {
    /** It has no content. */
    EMPTY,
    /** Its content is not what its topic promises. */
    NO_RESULT,
    /** It reads as a result, and the database or what follows from it refuses it. */
    NOT_KEPT,
    /** It was found by an earlier service, which kept no reasons. */
    NOT_RECORDED
}
