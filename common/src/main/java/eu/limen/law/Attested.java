package eu.limen.law;

/** How well a row of the law's tables is known. */
public enum Attested {
    /** Read in the text of the act. */
    SEEN,
    /** Read in summaries of the act. */
    SECONDARY,
    /** From memory, not checked. */
    MEMORY,
    /** In a proposal that was not adopted so. */
    PROPOSAL
}
