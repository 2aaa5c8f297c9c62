package eu.limen.console.alerts;

/** What a contact point answers to an alert. */
public enum AcknowledgementCode {
    SEEN,
    VERIFYING,
    /** What was seen is work of the own services. */
    KNOWN_OPERATION,
    /** The reports were wrong. */
    SOURCE_ERROR,
    /** The single point of contact takes over, and is told. */
    HANDED_TO_SPOC,
    /** Asks the other side to call. */
    CALL_ME
}
