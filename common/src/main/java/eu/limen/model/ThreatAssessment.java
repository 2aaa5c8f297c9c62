package eu.limen.model;

/** People's word on a threat that counts cannot show. */
public enum ThreatAssessment {
    PERSISTS,
    CHANGED,
    ENDED
}
