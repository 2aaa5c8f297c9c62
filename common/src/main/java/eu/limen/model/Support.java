package eu.limen.model;

/** What a dimension of evidence says about replacing the control. */
public enum Support {
    FOR,
    AGAINST,
    UNKNOWN
}
