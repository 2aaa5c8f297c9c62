package eu.limen.console.store;

import java.util.Locale;

/** What the topics of results hold (contract, section 2). */
public enum ResultKind {
    SITUATION,
    INDICATOR,
    ALERT,
    AGGREGATE,
    REJECTION,
    BALANCE,
    /** Not a result but a report: the register of measures is public and read by all. */
    MEASURE;

    /** The name of its topic without what stands before it, such as {@code situations}. */
    public String topic() {
        return name().toLowerCase(Locale.ROOT) + 's';
    }
}
