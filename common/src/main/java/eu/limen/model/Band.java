package eu.limen.model;

/** How full a capacity is. */
public enum Band {
    LOW,
    MEDIUM,
    HIGH,
    EXHAUSTED
}
