package eu.limen.console.store;

import java.util.Locale;

/** What is taken from the topics of the analysis (contract, sections 2 and 3). */
public enum ResultKind {
    SITUATION,
    INDICATOR,
    ALERT,
    AGGREGATE,
    REJECTION,
    BALANCE,
    /** Not a result but a report that was admitted: the register of measures is public and read by all. */
    MEASURE;

    /** The name of its topic without what stands before it, such as {@code situations}. */
    public String topic() {
        return this == MEASURE ? "admitted" : name().toLowerCase(Locale.ROOT) + 's';
    }
}
