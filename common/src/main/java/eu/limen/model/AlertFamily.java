package eu.limen.model;

/** Family of alerts. */
public enum AlertFamily {
    PATTERN,
    TREND,
    DEADLINE,
    DATA_QUALITY,
    PROPORTIONALITY
}
