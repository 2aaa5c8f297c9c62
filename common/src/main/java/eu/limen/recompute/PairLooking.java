package eu.limen.recompute;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.patterns.NetworkState;
import eu.limen.patterns.NetworkStep;
import eu.limen.patterns.NetworkView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The days of all sections of each threat, looked at in pairs of neighbours. */
final class PairLooking implements Judgement<LabelledDay> {

    private final Consumer<PairDay> said;
    private final Map<String, NetworkView> views = new HashMap<>();
    private final Map<String, NetworkState> networks = new HashMap<>();

    PairLooking(Consumer<PairDay> said) {
        this.said = said;
    }

    @Override
    public long at(String threat, List<LabelledDay> days, long tick) {
        NetworkView view = views.computeIfAbsent(threat, unused -> new NetworkView());
        NetworkStep step = view.step(networks.getOrDefault(threat, NetworkState.EMPTY), days, tick);
        networks.put(threat, step.state());
        step.pairDays().forEach(said);
        return NEVER;
    }
}
