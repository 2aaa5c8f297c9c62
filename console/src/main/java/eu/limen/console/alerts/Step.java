package eu.limen.console.alerts;

import eu.limen.console.directory.DeskLevel;

/** Where in an escalation a message stands. */
public enum Step {
    /** Before anybody: the state's own systems. */
    FIRST,
    LOCAL,
    PCCC,
    SPOC,
    ON_CALL,
    /** Together with others, at an hour that is agreed. */
    DIGEST;

    static Step of(DeskLevel level) {
        return switch (level) {
            case LOCAL -> LOCAL;
            case PCCC -> PCCC;
            case NATIONAL -> SPOC;
            case ON_CALL -> ON_CALL;
        };
    }
}
