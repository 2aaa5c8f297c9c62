package eu.limen.model;

/** Where an alert stands in its life. */
public enum AlertStatus {
    NEW,
    UPDATE,
    CANCEL,
    ENDED
}
