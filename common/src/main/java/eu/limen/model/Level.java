package eu.limen.model;

/** Limen's own change level; not EUROSUR's and no threat assessment. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL,
    NOT_ASSESSED
}
