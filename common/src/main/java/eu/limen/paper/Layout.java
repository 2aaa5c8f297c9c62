package eu.limen.paper;

/** How much room a paper takes. */
public enum Layout {

    /** As many pages as it needs, with a list of contents. */
    REPORT,

    /** A report whose style sheet and tables are files beside it, so that it may be put behind the strictest policy of a web server and its tables stay small. */
    BOOK,

    /** Small enough for one printed page, without a list of contents. */
    ONE_PAGE
}
