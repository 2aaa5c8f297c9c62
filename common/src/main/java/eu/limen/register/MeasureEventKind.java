package eu.limen.register;

/** What happens to a measure; derived from its reports, never reported itself (contract section 1). */
public enum MeasureEventKind {
    NOTIFIED,
    STARTED,
    PROLONGED,
    SCOPE_CHANGED,
    LIFTED,
    EXPIRED,
    CORRECTED
}
