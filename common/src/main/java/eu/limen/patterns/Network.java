package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.PairDay.Part;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All flows of one threat as known at a tick, and what a day means for each pair of neighbours among them. */
final class Network {

    /** Y's days that a match may look at: the day itself and three before. */
    private static final int DAYS_LOOKED_AT = 4;
    /** A pair is in view so long after X fell and Y was up: longer than an episode can go on without either. */
    private static final int DAYS_IN_VIEW = 10;

    private final TreeMap<String, Flow> flows = new TreeMap<>();

    Network(Collection<LabelledDay> days) {
        days.forEach(this::add);
    }

    Network with(List<LabelledDay> closed, long keptFrom) {
        var network =
                new Network(days().stream().filter(day -> day.day() >= keptFrom).toList());
        closed.forEach(network::add);
        return network;
    }

    List<LabelledDay> days() {
        return flows.values().stream().flatMap(flow -> flow.days().stream()).toList();
    }

    long lastDay() {
        return days().stream().mapToLong(LabelledDay::day).max().orElse(Long.MIN_VALUE);
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
            for (Flow y : flows.values()) {
                if (x.neighbours(y)) {
                    look(x, y, day, others, events, alsoOf);
                }
            }
        }
        return events;
    }

    private static void look(Flow x, Flow y, long day, Others others, Map<String, PairDay> events, Set<String> alsoOf) {
        boolean inView = x.fellBetween(day - DAYS_IN_VIEW, day) && y.wasUpBetween(day - DAYS_IN_VIEW, day);
        var fall = x.on(day);
        String fallKey = key(Part.FALL, x, y);
        if (fall != null && (inView || fall.fallen() || alsoOf.contains(fallKey))) {
            events.put(fallKey, see(x, y, fall, Part.FALL, fall.fallen(), others));
        }
        var rise = y.on(day);
        String riseKey = key(Part.RISE, x, y);
        boolean mayMatter = x.fellBetween(day - DAYS_LOOKED_AT + 1, day);
        if (rise != null && (inView || (rise.up() && mayMatter) || alsoOf.contains(riseKey))) {
            events.put(riseKey, see(x, y, rise, Part.RISE, rise.up(), others));
        }
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
                others.besides(others.assessed, x, y),
                others.besides(others.fallen, x, y),
                seen,
                (part == Part.FALL ? x : y).exposureBefore(day));
    }

    private static String key(Part part, Flow x, Flow y) {
        return String.join(" ", part.name(), x.section, x.direction, y.section, y.direction);
    }

    private void add(LabelledDay day) {
        flows.computeIfAbsent(
                        PatternKey.flow(day.section(), day.direction()),
                        key -> new Flow(day.section(), day.direction()))
                .add(day);
    }

    /** Sections that could be assessed on a day, and those of them that have fallen, each counted once whatever its directions. */
    private final class Others {

        private final Set<String> assessed = new TreeSet<>();
        private final Set<String> fallen = new TreeSet<>();

        Others(long day) {
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

        int besides(Set<String> sections, Flow x, Flow y) {
            return (int) sections.stream()
                    .filter(section -> !section.equals(x.section) && !section.equals(y.section))
                    .count();
        }
    }
}
