package eu.limen.recompute;

import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.NetworkWeek;
import eu.limen.network.WeekNetwork;
import eu.limen.network.WeekNetworkInput;
import eu.limen.network.WeekNetworkRules;
import eu.limen.network.WeekNetworkState;
import eu.limen.network.WeekNetworkStep;
import eu.limen.rules.PerVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The weeks of all sections of each threat, looked at together. */
final class WeekLooking implements Judgement<WeekNetworkInput> {

    private final PerVersion<WeekNetworkRules> rules;
    private final Consumer<NetworkWeek> said;
    private final Consumer<DisplacementCheck> checks;
    private final Map<String, WeekNetwork> views = new HashMap<>();
    private final Map<String, WeekNetworkState> networks = new HashMap<>();

    WeekLooking(Premises premises, Consumer<NetworkWeek> said, Consumer<DisplacementCheck> checks) {
        this.rules = WeekNetworkRules.of(premises.rules(), premises.sections());
        this.said = said;
        this.checks = checks;
    }

    @Override
    public long at(String threat, List<WeekNetworkInput> inputs, long tick) {
        WeekNetworkState before = networks.getOrDefault(threat, WeekNetworkState.EMPTY);
        WeekNetwork view = views.computeIfAbsent(threat, unused -> new WeekNetwork());
        WeekNetworkStep step = view.step(before, inputs, tick, rules);
        networks.put(threat, step.state());
        step.weeks().forEach(said);
        step.checks().forEach(checks);
        return NEVER;
    }
}
