package eu.limen.patterns;

import eu.limen.flow.PatternMatch;
import eu.limen.flow.Showing;
import eu.limen.model.PatternName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Defines ARMS_OR_DRUGS_IN_VEHICLES: three days of unusual hits in vehicles on one section within seven, not all on the same side. The part of a
 * showing is the state whose checks made the hits; one day may be such a day on both sides.
 */
public final class VehicleHitsMatcher implements Sequence {

    /** Days of hits, those of both sides counted. The shape of the sequence: fixed, since flink-cep runs it. */
    public static final int HIT_DAYS = 3;

    /** Days within which they lie, the first and the last counted. */
    public static final int WITHIN_DAYS = 7;

    /** The order in which flink-cep sees days: as they become known, then by day, then by state. */
    public static final Comparator<Showing> AS_KNOWN = Comparator.comparingLong(Showing::tick)
            .thenComparingLong(Showing::day)
            .thenComparing(Showing::part);

    private static final Comparator<Showing> BY_DAY =
            Comparator.comparingLong(Showing::day).thenComparing(Showing::part);

    /** Days in a row on which no side could be judged, after which nobody can say whether it goes on. */
    private static final int DAYS_OUT_OF_SIGHT = 14;

    private static final int DAYS_LASTING = 56;

    /** As for all days: a report counts until 56 days late. */
    private static final int DAYS_KEPT = 70;

    /** Whether a day and side counts. */
    public static boolean isHit(Showing day) {
        return day.shows();
    }

    /** Whether a hit is near enough to the first. */
    public static boolean isInReach(Showing first, Showing later) {
        return later.day() - first.day() < WITHIN_DAYS;
    }

    /** Whether a hit completes two others: near enough to the first, and both sides among the three. */
    public static boolean completes(Showing first, Showing second, Showing last) {
        return isInReach(first, last)
                && !(first.part().equals(second.part()) && first.part().equals(last.part()));
    }

    /** The match that three hits make. */
    public static PatternMatch match(Showing first, Showing last) {
        return new PatternMatch(
                PatternName.ARMS_OR_DRUGS_IN_VEHICLES,
                last.key(),
                last.threat(),
                first.day(),
                List.of(first.day(), last.day()),
                last.tick());
    }

    /** Every match that flink-cep tells of: each hit with the next in reach, and the first after that which makes three of both sides. */
    public static List<PatternMatch> everyMatch(List<Showing> hits) {
        List<PatternMatch> matches = new ArrayList<>();
        for (int number = 0; number + 2 < hits.size(); number++) {
            Showing first = hits.get(number);
            Showing second = hits.get(number + 1);
            if (isInReach(first, second)) {
                hits.subList(number + 2, hits.size()).stream()
                        .filter(hit -> completes(first, second, hit))
                        .findFirst()
                        .ifPresent(hit -> matches.add(match(first, hit)));
            }
        }
        return matches;
    }

    /** The hits that make episodes; one used is used up, with all before it. */
    private static List<List<Showing>> triples(List<Showing> hits) {
        List<List<Showing>> triples = new ArrayList<>();
        List<Showing> waiting = new ArrayList<>();
        for (Showing hit : hits) {
            waiting.removeIf(earlier -> !isInReach(earlier, hit));
            List<Showing> triple = triple(waiting, hit);
            if (triple.isEmpty()) {
                waiting.add(hit);
            } else {
                triples.add(triple);
                waiting.clear();
            }
        }
        return triples;
    }

    private static List<Showing> triple(List<Showing> waiting, Showing last) {
        for (int first = 0; first + 1 < waiting.size(); first++) {
            if (completes(waiting.get(first), waiting.get(first + 1), last)) {
                return List.of(waiting.get(first), waiting.get(first + 1), last);
            }
        }
        return List.of();
    }

    @Override
    public List<Span> spans(List<Showing> showings, long tick) {
        if (showings.isEmpty()) {
            return List.of();
        }
        TreeMap<Long, Showing> byDay = showings.stream()
                .collect(Collectors.toMap(Showing::day, day -> day, VehicleHitsMatcher::clearer, TreeMap::new));
        Map<Long, List<Long>> matchedOn = new HashMap<>();
        List<Showing> hits =
                showings.stream().filter(Showing::shows).sorted(BY_DAY).toList();
        for (List<Showing> triple : triples(hits)) {
            matchedOn.put(
                    triple.get(triple.size() - 1).day(),
                    triple.stream().map(Showing::day).distinct().toList());
        }
        var spans = new Spans(DAYS_OUT_OF_SIGHT, DAYS_LASTING, WITHIN_DAYS);
        long lastClosed = Closes.lastDayAt(tick);
        for (long day = byDay.firstKey(); day <= Math.max(lastClosed, byDay.lastKey()); day++) {
            spans.look(day, true, matchedOn.get(day), Spans.lookAt(byDay.get(day)));
        }
        return spans.all();
    }

    /** A day of hits on either side counts; it is quiet only if both sides could be judged. */
    private static Showing clearer(Showing one, Showing other) {
        if (one.shows() || other.shows()) {
            return one.shows() ? one : other;
        }
        return one.sight() == Showing.Sight.UNKNOWN ? one : other;
    }

    @Override
    public boolean isFoundByCep() {
        return true;
    }

    @Override
    public int daysKept() {
        return DAYS_KEPT;
    }

    @Override
    public int daysOutOfSight() {
        return DAYS_OUT_OF_SIGHT;
    }

    @Override
    public int daysAWindow() {
        return 1;
    }

    @Override
    public int daysUntilForgotten() {
        return 2 * WITHIN_DAYS;
    }

    @Override
    public String overInHeadline() {
        return "Over: ";
    }

    @Override
    public String overInWords() {
        return "There have been no unusual hits for seven days that could be judged.";
    }
}
