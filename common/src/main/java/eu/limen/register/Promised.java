package eu.limen.register;

import eu.limen.model.Basis;
import eu.limen.model.Kind;
import eu.limen.model.Threat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What the roster promises on one section for one period: a day, or a week. */
public final class Promised {

    /** Slots by kind, direction and state. */
    private final Map<Kind, Map<String, Map<String, Integer>>> slots = new TreeMap<>();

    private final List<PromisedFlow> flows;

    /** Adds up the promises that hold for the period; each with its number of slots in it. */
    Promised(Collection<Promise> promises, ToIntFunction<Promise> slotsOf) {
        for (Promise promise : promises) {
            slots.computeIfAbsent(promise.kind(), kind -> new TreeMap<>())
                    .computeIfAbsent(promise.direction(), direction -> new TreeMap<>())
                    .merge(promise.state(), slotsOf.applyAsInt(promise), Integer::sum);
        }
        flows = List.copyOf(flowsOf());
    }

    /** The threats and directions that can be judged in the period, by threat, then direction. */
    public List<PromisedFlow> flows() {
        return flows;
    }

    /** The flow of a threat in a direction, null if it is not promised. */
    public @Nullable PromisedFlow flow(Threat threat, String direction) {
        for (PromisedFlow flow : flows) {
            if (flow.threat() == threat && flow.direction().equals(direction)) {
                return flow;
            }
        }
        return null;
    }

    /** Number of slots that a state's sources promise in a direction; 0 where nothing is promised. */
    public int slots(String state, String direction, Kind kind) {
        return byState(kind, direction).getOrDefault(state, 0);
    }

    /** The states whose sources promise a kind in a direction, in alphabetical order. */
    public List<String> states(String direction, Kind kind) {
        return List.copyOf(byState(kind, direction).keySet());
    }

    /** The states whose sources promise anything at all, in alphabetical order. */
    public List<String> states() {
        TreeSet<String> states = new TreeSet<>();
        slots.values().forEach(directions -> directions.values().forEach(byState -> states.addAll(byState.keySet())));
        return List.copyOf(states);
    }

    public boolean isEmpty() {
        return slots.isEmpty();
    }

    private Map<String, Integer> byState(Kind kind, String direction) {
        return slots.getOrDefault(kind, Map.of()).getOrDefault(direction, Map.of());
    }

    private List<PromisedFlow> flowsOf() {
        TreeSet<String> checks = directions(Kind.CHECK);
        TreeSet<String> movements = directions(Kind.UNAUTHORISED_MOVEMENT);
        movements.addAll(checks);
        List<PromisedFlow> found = new ArrayList<>();
        for (Threat threat : Threat.countableThreats()) {
            for (String direction : threat == Threat.UNAUTHORISED_MOVEMENT ? movements : checks) {
                Basis basis = checks.contains(direction) ? Basis.RATE : Basis.COUNT;
                found.add(new PromisedFlow(threat, direction, basis));
            }
        }
        return found;
    }

    private TreeSet<String> directions(Kind kind) {
        TreeSet<String> directions =
                new TreeSet<>(slots.getOrDefault(kind, Map.of()).keySet());
        directions.removeIf(direction -> !Direction.isKnown(direction));
        return directions;
    }
}
