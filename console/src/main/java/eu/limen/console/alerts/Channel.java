package eu.limen.console.alerts;

/** The ways on which an alert leaves. */
public enum Channel {
    /** The state's own topic. */
    TOPIC,
    EMAIL,
    WEBHOOK
}
