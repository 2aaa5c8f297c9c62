package eu.limen.model;

/** How far a source or a result can be relied on. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
