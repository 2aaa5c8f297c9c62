package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PatternMatch;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Defines SURGE: two HIGH days within three on one section, for one threat and direction (contract section 2). */
public final class SurgeMatcher {

    /** Both HIGH days lie within so many days, the first and the last counted. */
    public static final int WITHIN_DAYS = 3;

    /** The order in which flink-cep sees days: as they become known, then by day. */
    public static final Comparator<LabelledDay> AS_KNOWN =
            Comparator.comparingLong(LabelledDay::tick).thenComparingLong(LabelledDay::day);

    private SurgeMatcher() {}

    /** Whether a day counts towards a surge. */
    public static boolean isHigh(LabelledDay day) {
        return day.label() == Label.HIGH;
    }

    /** Whether two HIGH days make a surge; a day still open may become known before the day before it closes. */
    public static boolean together(LabelledDay one, LabelledDay other) {
        long gap = Math.abs(one.day() - other.day());
        return gap > 0 && gap < WITHIN_DAYS;
    }

    /** The match that two HIGH days make, the later known one second. */
    public static PatternMatch match(LabelledDay first, LabelledDay second) {
        long earlier = Math.min(first.day(), second.day());
        long later = Math.max(first.day(), second.day());
        return new PatternMatch(
                PatternName.SURGE,
                PatternKey.surge(second),
                second.threat(),
                earlier,
                List.of(earlier, later),
                second.tick());
    }

    /** Every match that flink-cep tells of: each HIGH day with the first after it that it makes a surge with. */
    public static List<PatternMatch> everyMatch(List<LabelledDay> days) {
        List<PatternMatch> matches = new ArrayList<>();
        for (int first = 0; first < days.size(); first++) {
            var high = days.get(first);
            days.subList(first + 1, days.size()).stream()
                    .filter(day -> isHigh(high) && isHigh(day) && together(high, day))
                    .findFirst()
                    .ifPresent(day -> matches.add(match(high, day)));
        }
        return matches;
    }

    /** The matches that make episodes, in days of one key and in the order given; a day used for a match is used up, with all days before it. */
    public static List<PatternMatch> matches(List<LabelledDay> days) {
        List<PatternMatch> matches = new ArrayList<>();
        List<LabelledDay> waiting = new ArrayList<>();
        for (LabelledDay day : days) {
            if (!isHigh(day)) {
                continue;
            }
            var partner = waiting.stream().filter(high -> together(high, day)).findFirst();
            if (partner.isPresent()) {
                matches.add(match(partner.get(), day));
                waiting.clear();
            } else {
                waiting.add(day);
            }
        }
        return matches;
    }

    /**
     * Where the surges of one key lie: each from the first HIGH day of a match until two judged days have passed that are not HIGH.
     *
     * @param days at most one per day, ascending
     * @param tick epoch milliseconds; days closed by then are over
     */
    static List<Span> spans(List<LabelledDay> days, long tick) {
        if (days.isEmpty()) {
            return List.of();
        }
        var byDay = new TreeMap<Long, LabelledDay>();
        days.forEach(day -> byDay.put(day.day(), day));
        var matchedOn = matches(List.copyOf(byDay.values())).stream()
                .collect(Collectors.toMap(match -> match.days().get(1), PatternMatch::days));
        long lastClosed = Closes.lastDayAt(tick);
        var spans = new Spans();
        for (long day = byDay.firstKey(); day <= Math.max(lastClosed, byDay.lastKey()); day++) {
            var known = byDay.get(day);
            boolean isOver = day <= lastClosed || (known != null && !known.open());
            spans.look(day, isOver, matchedOn.get(day), lookAt(known));
        }
        return spans.all();
    }

    private static Spans.Look lookAt(@Nullable LabelledDay day) {
        if (day == null || !Judged.judged(day)) {
            return Spans.Look.UNKNOWN;
        }
        return isHigh(day) ? Spans.Look.ACTIVE : Spans.Look.QUIET;
    }
}
