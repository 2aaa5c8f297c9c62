package eu.limen.console.directory;

/** What a desk is in its state. */
public enum DeskLevel {
    /** The single point of contact. */
    NATIONAL,
    LOCAL,
    /** A police and customs cooperation centre. */
    PCCC,
    /** Who can be woken when no other desk answers. */
    ON_CALL
}
