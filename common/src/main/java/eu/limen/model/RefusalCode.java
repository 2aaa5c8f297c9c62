package eu.limen.model;

/** Why a report was refused, in the order in which the reasons are tried: the first that applies is given (contract section 1). */
public enum RefusalCode {
    TOO_LARGE,
    NOT_JSON,
    NEWER_SCHEMA,
    UNKNOWN_KIND,
    UNKNOWN_FIELD,
    MISSING_FIELD,
    BAD_VALUE,
    BAD_SLOT,
    TOO_FINE,
    UNKNOWN_SECTION,
    UNKNOWN_SOURCE,
    STATE_NOT_ON_SECTION,
    SOURCE_NOT_OF_STATE,
    WRONG_TOPIC,
    PERSONAL_DATA_SUSPECTED,
    IN_THE_FUTURE,
    BEYOND_HORIZON
}
