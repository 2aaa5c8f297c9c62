package eu.limen.patterns;

import eu.limen.model.PatternName;

/**
 * Which shape of a pattern's sequence flink-cep runs. What flink-cep keeps fits one shape only, so a change of the sequence raises its number: the
 * operator then starts anew, is fed the labels of the last days again, and known episodes are judged by the new shape.
 */
public final class Shapes {

    /** Stands for patterns that flink-cep does not look for. */
    private static final int NONE = 0;

    private Shapes() {}

    /** The number of the shape in force. */
    public static int of(PatternName pattern) {
        return switch (pattern) {
            case SURGE, DISPLACEMENT, SILENT_SOURCE, ROUTE_WAVE, ARMS_OR_DRUGS_IN_VEHICLES, DE_ESCALATION -> 1;
            case NETWORK_RISE,
                    MODUS_OPERANDI_SHIFT,
                    DOCUMENT_FRAUD_CLUSTER,
                    PING_PONG,
                    EQUIVALENCE_DRIFT,
                    CAPACITY,
                    SAME_THREAT_IN_MANY_STATES,
                    VERDICT_CHANGED,
                    DEADLINE,
                    TREND_RISE,
                    RULES_REFUSED -> NONE;
        };
    }
}
