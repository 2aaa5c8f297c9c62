package eu.limen.patterns;

import eu.limen.model.AlertStatus;
import eu.limen.model.PatternName;
import java.util.List;

/** How the episodes of one pattern live: what is remembered, where they lie, what is told of them. */
interface Life {

    /** The life of a pattern that has episodes. */
    static Life of(PatternName pattern) {
        if (pattern == PatternName.SURGE) {
            return new SurgeLife();
        }
        if (pattern == PatternName.DISPLACEMENT) {
            return new DisplacementLife();
        }
        if (pattern == PatternName.SILENT_SOURCE) {
            return new SilentSourceLife();
        }
        if (pattern == PatternName.TREND_RISE) {
            return new TrendRiseLife();
        }
        throw new IllegalArgumentException(
                "pattern: " + pattern + " (expected: SURGE, DISPLACEMENT, SILENT_SOURCE or TREND_RISE)");
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
