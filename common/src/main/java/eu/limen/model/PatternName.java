package eu.limen.model;

/** The pattern catalogue (contract section 2). */
public enum PatternName {
    SURGE,
    DISPLACEMENT,
    ROUTE_WAVE,
    NETWORK_RISE,
    MODUS_OPERANDI_SHIFT,
    ARMS_OR_DRUGS_IN_VEHICLES,
    DOCUMENT_FRAUD_CLUSTER,
    PING_PONG,
    DE_ESCALATION,
    SILENT_SOURCE,
    EQUIVALENCE_DRIFT,
    CAPACITY,
    SAME_THREAT_IN_MANY_STATES,
    VERDICT_CHANGED,
    /** A weekly alarm, sudden or lasting (methods 2); an addition to the catalogue. */
    TREND_RISE,
    /** A date that the law sets comes near (family DEADLINE); an addition to the catalogue. */
    DEADLINE,
    /** A published version of the rules that does not hold (family DATA_QUALITY); an addition to the catalogue. */
    RULES_REFUSED
}
