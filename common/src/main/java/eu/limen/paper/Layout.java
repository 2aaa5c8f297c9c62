package eu.limen.paper;

/** How much room a paper takes. */
public enum Layout {

    /** As many pages as it needs, with a list of contents. */
    REPORT,

    /** Small enough for one printed page, without a list of contents. */
    ONE_PAGE
}
