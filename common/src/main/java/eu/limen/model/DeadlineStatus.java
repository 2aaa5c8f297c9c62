package eu.limen.model;

/** What the record shows of a duty; Limen cannot know what was filed elsewhere. */
public enum DeadlineStatus {
    MET,
    OPEN,
    NO_RECORD_HERE
}
