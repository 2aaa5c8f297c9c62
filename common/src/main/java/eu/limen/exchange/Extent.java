package eu.limen.exchange;

import eu.limen.model.Alert;
import eu.limen.model.PatternName;

/**
 * Of how much a pattern counts. Only whole weeks of a whole flow leave the two states with figures: they do not overlap, so that none is a part of another,
 * whatever was shared before. A count of anything less, beside that of its week, would say how much is left.
 */
public enum Extent {
    WHOLE_WEEKS("weeks"),
    /** One way of acting, one transport, vehicles alone. */
    A_PART("days or weeks"),
    SINGLE_DAYS("days"),
    /** Several weeks counted as one, of which each product shares some with the next. */
    WEEKS_TOGETHER("periods");

    private final String windows;

    Extent(String windows) {
        this.windows = windows;
    }

    /** Whether its figures may be shown. */
    public boolean shown() {
        return this == WHOLE_WEEKS;
    }

    /** What its windows are called. */
    String windows() {
        return windows;
    }

    /** Of an alert; of what is about no threat or several, no week's count of a flow is known. */
    static Extent of(Alert alert) {
        Extent extent = of(alert.pattern());
        return extent.shown() && alert.threats().size() != 1 ? A_PART : extent;
    }

    private static Extent of(PatternName pattern) {
        return switch (pattern) {
            case ROUTE_WAVE, NETWORK_RISE, DE_ESCALATION, SAME_THREAT_IN_MANY_STATES, TREND_RISE -> WHOLE_WEEKS;
            case MODUS_OPERANDI_SHIFT,
                    DOCUMENT_FRAUD_CLUSTER,
                    ARMS_OR_DRUGS_IN_VEHICLES,
                    EQUIVALENCE_DRIFT,
                    CAPACITY,
                    VERDICT_CHANGED -> A_PART;
            case SURGE, DISPLACEMENT, SILENT_SOURCE, DEADLINE, RULES_REFUSED -> SINGLE_DAYS;
            case PING_PONG -> WEEKS_TOGETHER;
        };
    }
}
