package eu.limen.patterns;

import eu.limen.flow.PairDay;
import eu.limen.flow.PairDay.Part;
import eu.limen.flow.PatternMatch;
import eu.limen.model.PatternName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Defines the possible stage of DISPLACEMENT (contract section 2): on two closed days in a row X has fallen, fewer than half of the other
 * assessed sections having fallen alike on the second, and its neighbour Y is up on at least two of the four days from the day before the
 * second low day to two days after it.
 */
public final class DisplacementMatcher {

    /** Y may rise from the day before the second low day, i.e. the first, ... */
    static final int DAYS_BEFORE = 1;
    /** ... until two days after it, ... */
    static final int DAYS_AFTER = 2;
    /** ... and must be up on two of these days. */
    static final int DAYS_UP = 2;

    /** Days in order, the fall before the rise. */
    public static final Comparator<PairDay> BY_DAY =
            Comparator.comparingLong(PairDay::day).thenComparing(PairDay::part);

    /** The order in which flink-cep sees them: as they become known, then by day, the fall before the rise. */
    public static final Comparator<PairDay> AS_KNOWN =
            Comparator.comparingLong(PairDay::tick).thenComparing(BY_DAY);

    private DisplacementMatcher() {}

    /** X has fallen. */
    public static boolean falls(PairDay day) {
        return day.holds() && day.part() == Part.FALL;
    }

    /** X is low for the second day in a row, and for itself. */
    public static boolean staysLow(PairDay fell, PairDay day) {
        return falls(day) && day.day() == fell.day() + 1 && day.alone();
    }

    /** Y is up for the second time about the second low day. */
    public static boolean risesNextDoor(PairDay low, PairDay day) {
        long from = low.day() - DAYS_BEFORE;
        if (!day.holds() || day.part() != Part.RISE || day.day() < from || day.day() > low.day() + DAYS_AFTER) {
            return false;
        }
        int daysSoFar = (int) (day.day() - from) + 1;
        return Integer.bitCount(day.upDays() & ((1 << daysSoFar) - 1)) >= DAYS_UP;
    }

    /** The match that the three make. */
    public static PatternMatch match(PairDay fell, PairDay low, PairDay rose) {
        var days = new TreeSet<>(List.of(fell.day(), low.day(), rose.day()));
        return new PatternMatch(
                PatternName.DISPLACEMENT,
                PatternKey.displacement(rose),
                rose.threat(),
                fell.day(),
                List.copyOf(days),
                rose.tick());
    }

    /** Every match that flink-cep tells of: each fall with the first day on which it stays low, and that with the first rise next door after it. */
    public static List<PatternMatch> everyMatch(List<PairDay> days) {
        List<PatternMatch> matches = new ArrayList<>();
        for (int first = 0; first < days.size(); first++) {
            if (falls(days.get(first))) {
                var partial = new Partial(days.get(first), null);
                for (PairDay day : days.subList(first + 1, days.size())) {
                    if (partial.completes(day)) {
                        matches.add(partial.with(day));
                        break;
                    }
                    partial = partial.advance(day);
                }
            }
        }
        return matches;
    }

    /** The matches that make episodes, in the days of one pair and in the order given; what came before the end of a match is used up. */
    public static List<PatternMatch> matches(List<PairDay> days) {
        List<PatternMatch> matches = new ArrayList<>();
        List<Partial> partials = new ArrayList<>();
        for (PairDay day : days) {
            var complete =
                    partials.stream().filter(partial -> partial.completes(day)).findFirst();
            if (complete.isPresent()) {
                matches.add(complete.get().with(day));
                partials.clear();
                continue;
            }
            partials.replaceAll(partial -> partial.advance(day));
            if (falls(day)) {
                partials.add(new Partial(day, null));
            }
        }
        return matches;
    }

    /**
     * Where the displacements of one pair lie: each from the first low day of a match until X was no longer low, or Y no longer up, on two
     * judged days.
     *
     * @param days at most one per day and part, in order
     * @param tick epoch milliseconds; days closed by then are over
     */
    public static List<Span> spans(List<PairDay> days, long tick) {
        var falls = new TreeMap<Long, PairDay>();
        var rises = new TreeMap<Long, PairDay>();
        days.forEach(day -> (day.part() == Part.FALL ? falls : rises).put(day.day(), day));
        if (falls.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Long>> matchedOn = new HashMap<>();
        matches(days)
                .forEach(match -> matchedOn.put(match.days().get(match.days().size() - 1), match.days()));
        var spans = new Spans();
        long lastDay =
                Math.max(Closes.lastDayAt(tick), days.get(days.size() - 1).day());
        for (long day = falls.firstKey(); day <= lastDay; day++) {
            spans.look(day, true, matchedOn.get(day), lookAt(falls.get(day), rises.get(day)));
        }
        return spans.all();
    }

    /** The last day closed at a tick, epoch day. */
    public static long lastDayAt(long tick) {
        return Closes.lastDayAt(tick);
    }

    private static Spans.Look lookAt(@Nullable PairDay fall, @Nullable PairDay rise) {
        if (fall != null && rise != null && fall.holds() && rise.holds()) {
            return Spans.Look.ACTIVE;
        }
        return isQuiet(fall) || isQuiet(rise) ? Spans.Look.QUIET : Spans.Look.UNKNOWN;
    }

    private static boolean isQuiet(@Nullable PairDay day) {
        return day != null && !day.holds() && Judged.judged(day.seen());
    }

    /** A displacement in the making. */
    private record Partial(PairDay fell, @Nullable PairDay low) {

        boolean completes(PairDay day) {
            return low != null && risesNextDoor(low, day);
        }

        Partial advance(PairDay day) {
            return low == null && staysLow(fell, day) ? new Partial(fell, day) : this;
        }

        PatternMatch with(PairDay rose) {
            return match(fell, low == null ? fell : low, rose);
        }
    }
}
