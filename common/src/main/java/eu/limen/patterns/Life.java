package eu.limen.patterns;

import eu.limen.model.AlertStatus;
import eu.limen.model.PatternName;
import java.util.List;

/** How the episodes of one pattern live: what is remembered, where they lie, what is told of them. */
interface Life {

    /** The longest that flink-cep waits for the end of a sequence of days. */
    int POSITIONS_UNTIL_FORGOTTEN = 5;

    /** The life of a pattern that has episodes. */
    static Life of(PatternName pattern) {
        return switch (pattern) {
            case SURGE -> new SurgeLife();
            case DISPLACEMENT -> new DisplacementLife();
            case SILENT_SOURCE -> new SilentSourceLife();
            case TREND_RISE -> new TrendRiseLife();
            case RULES_REFUSED ->
                throw new IllegalArgumentException(
                        "pattern: RULES_REFUSED (expected: one that begins and ends; this one is told once)");
            case ROUTE_WAVE,
                    NETWORK_RISE,
                    MODUS_OPERANDI_SHIFT,
                    ARMS_OR_DRUGS_IN_VEHICLES,
                    DOCUMENT_FRAUD_CLUSTER,
                    PING_PONG,
                    DE_ESCALATION,
                    EQUIVALENCE_DRIFT,
                    CAPACITY,
                    SAME_THREAT_IN_MANY_STATES,
                    VERDICT_CHANGED,
                    DEADLINE -> new ShowingLife(Sequence.of(pattern));
        };
    }

    /** What arrived at one tick, in portions that are to be looked at one after the other. */
    default List<List<EpisodeInput>> portions(EpisodeState state, List<EpisodeInput> inputs) {
        return List.of(inputs);
    }

    /** Takes in what arrived, in any order, and forgets what is too old. */
    EpisodeState remember(EpisodeState state, List<EpisodeInput> inputs, long tick);

    /** Where the pattern holds now, ascending. */
    List<Span> spans(EpisodeState state, long tick);

    /**
     * What an alert about a span says that is worth telling again when it changes.
     *
     * @param told the same of the last alert; empty if there was none
     */
    List<String> fingerprint(EpisodeState state, Span span, List<String> told);

    /** Which days an episode no longer rests on, in words. */
    String whyCancelled(EpisodeState before, EpisodeState now, Span span);

    /** The alert's content. */
    Story tell(EpisodeState state, Telling telling, EpisodeContext context);

    /** Whether flink-cep finds new episodes first; else the matcher alone does. */
    default boolean isFoundByCep() {
        return true;
    }

    /** The position of a span that a tick has reached. */
    default long positionAt(long tick) {
        return Closes.lastDayAt(tick);
    }

    /** A correction may bring up a match with days that flink-cep had put to another use; so far on it has forgotten them. */
    default int positionsUntilForgotten() {
        return POSITIONS_UNTIL_FORGOTTEN;
    }

    /**
     * How news of a known episode is told.
     *
     * @param news its new fingerprint
     */
    default AlertStatus statusOf(Episode episode, List<String> news) {
        return episode.span().ended() ? AlertStatus.ENDED : AlertStatus.UPDATE;
    }

    /** When to look at a running span again even if nothing arrives, epoch milliseconds. */
    long outOfSightAt(EpisodeState state, Span span);

    /** Drops what is no longer needed once it has been told. */
    default EpisodeState tidy(EpisodeState state) {
        return state;
    }

    /** When all that is remembered has become too old, epoch milliseconds; Long.MAX_VALUE if that does not depend on time. */
    long forgottenAt(EpisodeState state);
}
