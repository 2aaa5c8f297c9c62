package eu.limen.jobs.operator;

import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.NetworkWeek;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.TickFunction;
import eu.limen.network.WeekNetwork;
import eu.limen.network.WeekNetworkInput;
import eu.limen.network.WeekNetworkRules;
import eu.limen.network.WeekNetworkState;
import eu.limen.network.WeekNetworkStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** The weeks of all sections of a threat, looked at together. */
public final class WeekNetworkFunction extends TickFunction<WeekNetworkInput, NetworkWeek> {

    public static final OutputTag<DisplacementCheck> CHECKS = new OutputTag<>("checks") {};

    private transient Map<String, WeekNetwork> views;
    private transient ValueState<WeekNetworkState> network;
    private transient ListState<WeekNetworkInput> arrived;

    public WeekNetworkFunction(AnalysisSettings settings) {
        super(settings, TypeInformation.of(WeekNetworkInput.class));
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        views = new HashMap<>();
        network = getRuntimeContext().getState(new ValueStateDescriptor<>("network", WeekNetworkState.class));
        arrived = getRuntimeContext().getListState(new ListStateDescriptor<>("arrived", WeekNetworkInput.class));
    }

    @Override
    protected long tickOf(WeekNetworkInput input) {
        return input.tick();
    }

    @Override
    protected void take(String threat, WeekNetworkInput input, ReadOnlyContext context) throws Exception {
        arrived.add(input);
    }

    @Override
    protected long compute(String threat, long tick, ReadOnlyContext context, Collector<NetworkWeek> out)
            throws Exception {
        List<WeekNetworkInput> inputs = new ArrayList<>();
        arrived.get().forEach(inputs::add);
        arrived.clear();
        WeekNetworkState before = Objects.requireNonNullElse(network.value(), WeekNetworkState.EMPTY);
        var rules = WeekNetworkRules.of(rules(context), settings().sections());
        WeekNetwork view = views.computeIfAbsent(threat, unused -> new WeekNetwork());
        WeekNetworkStep step = view.step(before, inputs, tick, rules);
        network.update(step.state());
        step.weeks().forEach(out::collect);
        step.checks().forEach(check -> context.output(CHECKS, check));
        return NEVER;
    }
}
