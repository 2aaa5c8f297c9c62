package eu.limen.console.quality;

/** What a steward found an unreadable record to be. */
enum UnreadableOutcome {
    /** The analysis has written it anew, and what it says is here. */
    WRITTEN_AGAIN,
    /** It was no word of the analysis: somebody else wrote there, by mistake or in a trial. */
    FOREIGN,
    /** The analysis is newer than this service; what it says comes once the service is too. */
    NEWER_FORM,
    /** What it said is missing here and will not come. */
    LOST
}
