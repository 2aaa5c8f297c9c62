package eu.limen.network;

import eu.limen.flow.FlowWeek;
import eu.limen.patterns.PatternKey;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The weeks of all flows of a threat as last known: by week, then by section and direction; and by side of a flow, then by week. */
final class FlowWeeks {

    private static final int DAYS_A_WEEK = 7;

    private final TreeMap<Long, TreeMap<String, FlowWeek>> weeks = new TreeMap<>();
    private final TreeMap<String, SideSeries> sides = new TreeMap<>();
    /** Sections of which measures changed, by week and flow. */
    private final TreeMap<Long, TreeMap<String, String>> changed = new TreeMap<>();

    FlowWeeks(Collection<FlowWeek> known) {
        known.forEach(this::add);
    }

    /** Of two statements about a week the later holds. */
    void add(FlowWeek week) {
        String flow = PatternKey.flow(week.section(), week.direction());
        TreeMap<String, FlowWeek> flows = weeks.computeIfAbsent(week.mondayDay(), monday -> new TreeMap<>());
        FlowWeek before = flows.get(flow);
        if (before != null && before.tick() > week.tick()) {
            return;
        }
        flows.put(flow, week);
        if (before != null) {
            before.sides().forEach(side -> series(week, side).forget(week.mondayDay()));
        }
        week.sides().forEach(side -> series(week, side).add(week.mondayDay(), side));
        TreeMap<String, String> changedThen = changed.computeIfAbsent(week.mondayDay(), monday -> new TreeMap<>());
        if (week.measuresChanged()) {
            changedThen.put(flow, week.section());
        } else {
            changedThen.remove(flow);
        }
    }

    private SideSeries series(FlowWeek week, FlowWeek.Side side) {
        return sides.computeIfAbsent(
                String.join(" ", week.section(), week.direction(), side.state()),
                name -> new SideSeries(week.section(), week.direction()));
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
        return span(weeks, from, to).values().stream()
                .flatMap(flows -> flows.values().stream())
                .toList();
    }

    /** The Mondays of the weeks known in a span, both inclusive. */
    List<Long> mondaysBetween(long from, long to) {
        return List.copyOf(span(weeks, from, to).keySet());
    }

    /** Every side of every flow of which something is known, by section, direction and state. */
    Collection<SideSeries> sides() {
        return sides.values();
    }

    /** Sections on which a control began or ended in the weeks of a span, both Mondays inclusive. */
    Set<String> changedBetween(long from, long to) {
        Set<String> sections = new TreeSet<>();
        span(changed, from, to).values().forEach(flows -> sections.addAll(flows.values()));
        return sections;
    }

    /** Forgets all but the last weeks. */
    void keepLast(int number) {
        if (isEmpty()) {
            return;
        }
        long first = lastMonday() - (number - 1L) * DAYS_A_WEEK;
        if (weeks.firstKey() >= first) {
            return;
        }
        weeks.headMap(first).clear();
        changed.headMap(first).clear();
        sides.values().forEach(series -> series.forgetBefore(first));
        sides.values().removeIf(SideSeries::isEmpty);
    }

    /** All flows of all weeks. */
    List<FlowWeek> all() {
        return weeks.values().stream().flatMap(flows -> flows.values().stream()).toList();
    }

    private static <T> SortedMap<Long, T> span(TreeMap<Long, T> weeks, long from, long to) {
        return from > to ? new TreeMap<>() : weeks.subMap(from, true, to, true);
    }
}
