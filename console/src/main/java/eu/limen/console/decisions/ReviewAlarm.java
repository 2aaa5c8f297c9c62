package eu.limen.console.decisions;

import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.AlertStatus;
import eu.limen.model.Certainty;
import eu.limen.model.ContactLevel;
import eu.limen.model.GeneratedBy;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.ResultIds;
import eu.limen.model.Severity;
import eu.limen.model.Urgency;
import eu.limen.rules.RuleSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The alert that a review is overdue, to both states of the section. It is the console's own: the analysis knows no reviews. Pure. */
final class ReviewAlarm {

    private static final GeneratedBy CONSOLE = new GeneratedBy("console", "1", RuleSet.METHOD_VERSION);
    private static final String NO_THREAT = "_";
    private static final String PROVISION = "Recommendation of 23.11.2023, (3)(a)(i)-(ii)";

    /** A month: then the list of reviews that are due says it, and no inbox. */
    private static final long NEWS_FOR_MILLIS = 30 * 86_400_000L;

    private ReviewAlarm() {}

    /** Of the review that should have followed another: it is overdue from the end of its day (UTC). */
    static Alert raised(Review last) {
        long tick = overdueAtMillis(last.nextOn());
        return alert(last, 0, tick, AlertStatus.NEW);
    }

    /**
     * The same when a later review is confirmed.
     *
     * @param tick when that became known, epoch milliseconds
     */
    static Alert ended(Review last, long tick) {
        return alert(last, 1, tick, AlertStatus.ENDED);
    }

    private static long overdueAtMillis(LocalDate due) {
        return due.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static Alert alert(Review last, int revision, long knownAtMillis, AlertStatus status) {
        long tick = overdueAtMillis(last.nextOn());
        return new Alert(
                ResultIds.alert(PatternName.DEADLINE, "REVIEW/" + last.section(), NO_THREAT, tick),
                revision,
                knownAtMillis,
                CONSOLE,
                List.of(reason(last, status)),
                AlertFamily.DEADLINE,
                PatternName.DEADLINE,
                headline(last, status),
                List.of(last.section()),
                List.of(),
                null,
                last.states().stream()
                        .map(state -> new Addressee(state, ContactLevel.NATIONAL))
                        .toList(),
                status,
                Severity.MINOR,
                Certainty.OBSERVED,
                Urgency.EXPECTED,
                last.nextOn().plusDays(1).toString(),
                tick,
                Map.of(),
                false,
                null,
                null,
                null,
                null,
                List.of(),
                Math.max(tick, knownAtMillis) + NEWS_FOR_MILLIS,
                null,
                null,
                false,
                List.of());
    }

    private static String headline(Review last, AlertStatus status) {
        String what = "Review of " + last.section() + " by " + String.join(" and ", last.states());
        return status == AlertStatus.ENDED
                ? what + ", due on " + last.nextOn() + ", was held"
                : what + " was due on " + last.nextOn();
    }

    private static Reason reason(Review last, AlertStatus status) {
        String then = status == AlertStatus.ENDED
                ? " It has been held and confirmed by both states."
                : " No later one is on record that both states confirmed. Hold it, record it, and let the neighbour confirm it.";
        return new Reason(
                "review-overdue",
                "last review on " + last.heldOn(),
                "next review by " + last.nextOn(),
                PROVISION,
                "On " + last.heldOn() + " the two states agreed to review the measures again by " + last.nextOn() + "."
                        + then);
    }
}
