package eu.limen.model;

/** The answer to: can this control give way to intensified police checks? Never shown to people as a bare code. */
public enum VerdictCode {
    REPLACEABLE_NOW,
    PHASE_DOWN_CANDIDATE,
    MAINTAIN_UNDER_REVIEW,
    INSUFFICIENT_EVIDENCE
}
