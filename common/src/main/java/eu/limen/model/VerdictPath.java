package eu.limen.model;

/** The two ways to a positive verdict (contract section 2, Verdicts). */
public enum VerdictPath {
    THREAT_FELL,
    ALTERNATIVES_SUFFICE
}
