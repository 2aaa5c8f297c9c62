package eu.limen.patterns;

import eu.limen.flow.Showing;
import eu.limen.flow.Tick;
import eu.limen.model.PatternName;
import java.util.List;

/** When showings make a pattern: the definition that flink-cep is held to where it is the fast path. */
interface Sequence {

    /** The sequence of a pattern that tells itself in showings. */
    static Sequence of(PatternName pattern) {
        return switch (pattern) {
            case NETWORK_RISE,
                    MODUS_OPERANDI_SHIFT,
                    DOCUMENT_FRAUD_CLUSTER,
                    PING_PONG,
                    EQUIVALENCE_DRIFT,
                    CAPACITY,
                    SAME_THREAT_IN_MANY_STATES -> new WeeksInARow("Over: ", "The condition no longer holds.");
            case VERDICT_CHANGED -> new WeeksInARow("Unchanged since: ", "The answer has not changed again.");
            case DEADLINE -> new DeadlineWindows();
            case ROUTE_WAVE -> new RouteWaveMatcher();
            case ARMS_OR_DRUGS_IN_VEHICLES -> new VehicleHitsMatcher();
            case DE_ESCALATION -> new DeEscalationMatcher();
            case RULES_REFUSED, SURGE, DISPLACEMENT, SILENT_SOURCE, TREND_RISE ->
                throw new IllegalArgumentException("pattern: " + pattern + " (expected: one that is told in showings)");
        };
    }

    /**
     * Where the pattern holds.
     *
     * @param showings at most one per window and part, ascending
     * @param tick epoch milliseconds; windows closed by then are over
     */
    List<Span> spans(List<Showing> showings, long tick);

    /** Which of the windows kept belong to a span. */
    default List<Showing> shown(List<Showing> showings, Span span) {
        return showings.stream()
                .filter(showing -> span.days().contains(showing.day()))
                .toList();
    }

    /**
     * Which windows of a span are worth telling of again.
     *
     * @param shown those that show the pattern, ascending
     */
    default List<Showing> news(List<Showing> shown) {
        return shown;
    }

    /** Days until flink-cep has forgotten what it may have put to another use before a correction. */
    default int daysUntilForgotten() {
        return 0;
    }

    /** Whether flink-cep finds new episodes first. */
    boolean isFoundByCep();

    /** Days that a window is kept: as long as a correction can change it. */
    int daysKept();

    /** Days after the last window that shows the pattern, after which nobody can say whether it goes on. */
    int daysOutOfSight();

    /** Days from one window to the next. */
    int daysAWindow();

    /**
     * How long what is told at a tick is news, in milliseconds: an episode goes on or ends within two closes; a day more leaves room for a late one.
     *
     * @param tick epoch milliseconds
     */
    default long newsForMillis(Span span, long tick) {
        return (2L * daysAWindow() + 1) * Tick.DAY_MILLIS;
    }

    /** What the headline of an episode that is over begins with. */
    String overInHeadline();

    /** What it means that an episode is over, in a sentence. */
    String overInWords();

    /** A window in words: {@code the week of 2 March 2026}. */
    default String windowInWords(long day) {
        return (daysAWindow() == 1 ? "" : "the week of ") + Words.day(day);
    }
}
