package eu.limen.network;

import eu.limen.flow.FlowWeek;
import eu.limen.patterns.PatternKey;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The weeks of all flows of a threat as last known, by week, then by section and direction. */
final class FlowWeeks {

    private static final int DAYS_A_WEEK = 7;

    private final TreeMap<Long, TreeMap<String, FlowWeek>> weeks = new TreeMap<>();

    FlowWeeks(Collection<FlowWeek> known) {
        known.forEach(this::add);
    }

    /** Of two statements about a week the later holds. */
    void add(FlowWeek week) {
        weeks.computeIfAbsent(week.mondayDay(), monday -> new TreeMap<>())
                .merge(
                        PatternKey.flow(week.section(), week.direction()),
                        week,
                        (one, other) -> other.tick() >= one.tick() ? other : one);
    }

    boolean isEmpty() {
        return weeks.isEmpty();
    }

    long lastMonday() {
        return weeks.lastKey();
    }

    /** All flows of a week. */
    Collection<FlowWeek> in(long monday) {
        return weeks.getOrDefault(monday, new TreeMap<>()).values();
    }

    /** All flows of the weeks of a span, both Mondays inclusive. */
    List<FlowWeek> between(long from, long to) {
        return span(from, to).values().stream()
                .flatMap(flows -> flows.values().stream())
                .toList();
    }

    /** The Mondays of the weeks known in a span, both inclusive. */
    List<Long> mondaysBetween(long from, long to) {
        return List.copyOf(span(from, to).keySet());
    }

    /** Forgets all but the last weeks. */
    void keepLast(int number) {
        if (!isEmpty()) {
            weeks.headMap(lastMonday() - (number - 1L) * DAYS_A_WEEK).clear();
        }
    }

    /** All flows of all weeks. */
    List<FlowWeek> all() {
        return weeks.values().stream().flatMap(flows -> flows.values().stream()).toList();
    }

    private SortedMap<Long, TreeMap<String, FlowWeek>> span(long from, long to) {
        return from > to ? new TreeMap<>() : weeks.subMap(from, true, to, true);
    }
}
