package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.PairDay.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All flows of one threat as known at a tick, and what a day means for each pair of neighbours among them. */
final class Network {

    /** Y's days that a match may look at: the day itself and three before. */
    private static final int DAYS_LOOKED_AT = 4;
    /** A pair is in view so long after X fell and Y was up: longer than an episode can go on without either. */
    private static final int DAYS_IN_VIEW = 10;

    private final TreeMap<String, Flow> flows = new TreeMap<>();
    /** Which flows are neighbours of which, as far as was asked; the same for all networks of the same flows. */
    private final Map<String, List<String>> neighbours;

    Network(Collection<LabelledDay> days) {
        neighbours = new HashMap<>();
        days.forEach(day -> flow(day).add(day));
    }

    private Network(Network before, List<LabelledDay> closed, long keptFrom) {
        Set<String> touched = closed.stream().map(Network::keyOf).collect(Collectors.toSet());
        before.flows.forEach((key, flow) -> {
            boolean changes = touched.contains(key) || flow.reachesBefore(keptFrom);
            Flow kept = changes ? flow.keptFrom(keptFrom) : flow;
            if (changes && kept.days().isEmpty() && !touched.contains(key)) {
                return;
            }
            flows.put(key, kept);
        });
        closed.forEach(day -> flow(day).add(day));
        neighbours = flows.keySet().equals(before.flows.keySet()) ? before.neighbours : new HashMap<>();
    }

    /** With what closed or was revised, and without the days before that one. Flows of which nothing changes are shared. */
    Network with(List<LabelledDay> closed, long keptFrom) {
        return new Network(this, closed, keptFrom);
    }

    List<LabelledDay> days() {
        List<LabelledDay> days = new ArrayList<>();
        flows.values().forEach(flow -> days.addAll(flow.days()));
        return Collections.unmodifiableList(days);
    }

    long lastDay() {
        return flows.values().stream().mapToLong(Flow::lastDay).max().orElse(Long.MIN_VALUE);
    }

    boolean knows(LabelledDay day) {
        var flow = flows.get(PatternKey.flow(day.section(), day.direction()));
        return flow != null && flow.on(day.day()) != null;
    }

    /**
     * What happened on a day, by part and pair; not yet stamped with a tick.
     *
     * @param alsoOf pairs to be told of even if nothing happened to them
     */
    Map<String, PairDay> eventsOn(long day, Set<String> alsoOf) {
        var others = new Others(day);
        Map<String, PairDay> events = new TreeMap<>();
        for (Flow x : flows.values()) {
            if (!x.fellBetween(day - DAYS_IN_VIEW, day) && alsoOf.isEmpty()) {
                continue;
            }
            for (Flow y : neighboursOf(x)) {
                look(x, y, day, others, events, alsoOf);
            }
        }
        return events;
    }

    private List<Flow> neighboursOf(Flow x) {
        return neighbours
                .computeIfAbsent(
                        PatternKey.flow(x.section, x.direction),
                        unused -> flows.entrySet().stream()
                                .filter(y -> x.neighbours(y.getValue()))
                                .map(Map.Entry::getKey)
                                .toList())
                .stream()
                .map(flows::get)
                .toList();
    }

    private static void look(Flow x, Flow y, long day, Others others, Map<String, PairDay> events, Set<String> alsoOf) {
        boolean inView = x.fellBetween(day - DAYS_IN_VIEW, day) && y.wasUpBetween(day - DAYS_IN_VIEW, day);
        var fall = x.on(day);
        if (fall != null && (inView || fall.fallen() || isAsked(alsoOf, Part.FALL, x, y))) {
            events.put(key(Part.FALL, x, y), see(x, y, fall, Part.FALL, fall.fallen(), others));
        }
        var rise = y.on(day);
        boolean mayMatter = x.fellBetween(day - DAYS_LOOKED_AT + 1, day);
        if (rise != null && (inView || (rise.up() && mayMatter) || isAsked(alsoOf, Part.RISE, x, y))) {
            events.put(key(Part.RISE, x, y), see(x, y, rise, Part.RISE, rise.up(), others));
        }
    }

    private static boolean isAsked(Set<String> alsoOf, Part part, Flow x, Flow y) {
        return !alsoOf.isEmpty() && alsoOf.contains(key(part, x, y));
    }

    private static PairDay see(Flow x, Flow y, LabelledDay seen, Part part, boolean holds, Others others) {
        long day = seen.day();
        return new PairDay(
                x.section,
                x.direction,
                y.section,
                y.direction,
                seen.threat(),
                day,
                0,
                part,
                holds,
                false,
                y.upDays(day, DAYS_LOOKED_AT),
                others.assessedBesides(x, y),
                others.fallenBesides(x, y),
                seen,
                (part == Part.FALL ? x : y).exposureBefore(day));
    }

    private static String key(Part part, Flow x, Flow y) {
        return String.join(" ", part.name(), x.section, x.direction, y.section, y.direction);
    }

    private static String keyOf(LabelledDay day) {
        return PatternKey.flow(day.section(), day.direction());
    }

    private Flow flow(LabelledDay day) {
        return flows.computeIfAbsent(keyOf(day), key -> new Flow(day.section(), day.direction()));
    }

    /** Sections that could be assessed on a day, and those of them that have fallen, each counted once whatever its directions. */
    private final class Others {

        private final long day;
        private final Set<String> assessed = new HashSet<>();
        private final Set<String> fallen = new HashSet<>();
        private boolean counted;

        Others(long day) {
            this.day = day;
        }

        /** Only where a pair is told of, which is seldom. */
        private void count() {
            counted = true;
            flows.values().stream()
                    .map(flow -> flow.on(day))
                    .filter(Objects::nonNull)
                    .forEach(this::count);
        }

        private void count(@Nullable LabelledDay day) {
            if (day == null || !day.assessed()) {
                return;
            }
            assessed.add(day.section());
            if (day.fallen()) {
                fallen.add(day.section());
            }
        }

        int assessedBesides(Flow x, Flow y) {
            return besides(assessed, x, y);
        }

        int fallenBesides(Flow x, Flow y) {
            return besides(fallen, x, y);
        }

        private int besides(Set<String> sections, Flow x, Flow y) {
            if (!counted) {
                count();
            }
            return (int) sections.stream()
                    .filter(section -> !section.equals(x.section) && !section.equals(y.section))
                    .count();
        }
    }
}
