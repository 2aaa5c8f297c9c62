package eu.limen.patterns;

import eu.limen.flow.SlotStatus;
import eu.limen.flow.Tick;
import eu.limen.model.Certainty;
import eu.limen.model.Reason;
import eu.limen.model.Severity;
import eu.limen.model.SlotLength;
import eu.limen.model.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a silence has to say: who does not report, on what, since when. */
final class SilentSourceStory {

    /** Told again when it has doubled; till then it stays true. */
    private static final long NEWS_FOR_MILLIS = 7 * Tick.DAY_MILLIS;
    /** A week without reports leaves a verdict without one side. */
    private static final int DAYS_UNTIL_MODERATE = 7;
    /** A source's first two letters are the reporting state. */
    private static final int STATE_LETTERS = 2;

    private SilentSourceStory() {}

    static Story of(EpisodeState state, Telling telling) {
        var first = state.slots().get(0);
        var last = SilentSourceLife.lastMissing(state);
        String reportingState = first.source().substring(0, STATE_LETTERS);
        long silentForMillis = last.slotEndMillis() - first.slotStartMillis();
        return new Story(
                headline(telling, first, last),
                List.of(first.section()),
                null,
                Addressees.ofBothLevels(List.of(reportingState)),
                silentForMillis >= DAYS_UNTIL_MODERATE * Tick.DAY_MILLIS ? Severity.MODERATE : Severity.MINOR,
                Certainty.OBSERVED,
                telling.isPast() ? Urgency.PAST : Urgency.EXPECTED,
                onset(first),
                Map.of(reportingState, dayBefore(first)),
                false,
                null,
                List.of(),
                NEWS_FOR_MILLIS,
                reasons(telling, first, last),
                List.of());
    }

    private static String headline(Telling telling, SlotStatus first, SlotStatus last) {
        String about = Words.kind(first.kind()) + " reports from " + first.source() + " on " + first.section();
        String since = " since " + Words.day(SilentSourceMatcher.dayOf(first));
        if (telling.isPast()) {
            return Words.ended(telling.span().end(), "Over: ") + "no " + about + since;
        }
        String missing = ": " + last.inARow() + " " + Words.slots(last.length()) + " slots missing";
        return Words.headline("No " + about + since, missing);
    }

    private static List<Reason> reasons(Telling telling, SlotStatus first, SlotStatus last) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                "silent-source",
                last.inARow() + " promised slots in a row missing",
                SilentSourceMatcher.slotsMissing(last.length()) + " of "
                        + last.length().code(),
                Words.jointAnalysis(),
                first.source() + " has not reported on " + first.section() + " since "
                        + Words.day(SilentSourceMatcher.dayOf(first))
                        + ". What is not reported is not counted as zero, and silence is not read as safety."));
        Words.ending(telling).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    /** A day where slots are days or longer, else the instant. */
    private static String onset(SlotStatus first) {
        boolean withinDay = first.length() == SlotLength.HOUR || first.length() == SlotLength.SIX_HOURS;
        return withinDay
                ? Instant.ofEpochMilli(first.slotStartMillis()).toString()
                : Words.isoDay(SilentSourceMatcher.dayOf(first));
    }

    /** The last day of which something may have been reported. */
    private static long dayBefore(SlotStatus first) {
        boolean withinDay = first.length() == SlotLength.HOUR || first.length() == SlotLength.SIX_HOURS;
        return withinDay
                ? Math.floorDiv(first.slotStartMillis() - 1, Tick.DAY_MILLIS)
                : SilentSourceMatcher.dayOf(first) - 1;
    }
}
