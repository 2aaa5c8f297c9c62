package eu.limen.model;

/** How well a decision is attested (domain D.4). The order is part of the state format: append only. */
public enum EvidenceLevel {
    /** Read from the Commission's own list. */
    A,
    /** Read from a transcription of that list. */
    B,
    /** Read from public accounts. */
    C,
    /** Concluded from what came before and after. */
    D
}
