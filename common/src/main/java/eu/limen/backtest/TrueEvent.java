package eu.limen.backtest;

import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import org.jspecify.annotations.Nullable;

/**
 * Something that is known to have happened: a level that was another than before.
 *
 * @param fromDay first day, epoch day
 * @param toDay last day, epoch day, inclusive
 * @param change null: it is not known which way
 */
public record TrueEvent(
        String section,
        Threat threat,
        String direction,
        long fromDay,
        long toDay,
        @Nullable Change change) {

    /** Which way a level went. */
    public enum Change {
        RISE,
        FALL
    }

    /** Whether an alert is about it: one that was raised, from its onset to its first message, while the event lasted. */
    public boolean explains(ToldEpisode alert) {
        return alert.sections().contains(section)
                && alert.threats().contains(threat)
                && (alert.direction() == null || alert.direction().equals(direction))
                && alert.onsetDay() <= toDay
                && alert.detectedDay() >= fromDay
                && fits(alert.pattern());
    }

    private boolean fits(PatternName pattern) {
        return switch (pattern) {
            case SURGE, TREND_RISE, NETWORK_RISE, ROUTE_WAVE -> change != Change.FALL;
            case DE_ESCALATION -> change != Change.RISE;
            default -> true;
        };
    }

    /** Whether alerts of a pattern are about threats, so that an event could explain them. */
    static boolean couldExplain(PatternName pattern) {
        return switch (pattern) {
            case PING_PONG, SILENT_SOURCE, EQUIVALENCE_DRIFT, CAPACITY, VERDICT_CHANGED, DEADLINE, RULES_REFUSED ->
                false;
            default -> true;
        };
    }
}
