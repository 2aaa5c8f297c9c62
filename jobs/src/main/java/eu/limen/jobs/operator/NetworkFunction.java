package eu.limen.jobs.operator;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.TickFunction;
import eu.limen.patterns.NetworkState;
import eu.limen.patterns.NetworkStep;
import eu.limen.patterns.NetworkView;
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

/** Looks at all sections of a threat together, and tells what a closed day means for each pair of neighbours. */
public final class NetworkFunction extends TickFunction<LabelledDay, PairDay> {

    private transient Map<String, NetworkView> views;
    private transient ValueState<NetworkState> network;
    private transient ListState<LabelledDay> arrived;

    public NetworkFunction(AnalysisSettings settings) {
        super(settings, TypeInformation.of(LabelledDay.class));
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        views = new HashMap<>();
        network = getRuntimeContext().getState(new ValueStateDescriptor<>("network", NetworkState.class));
        arrived = getRuntimeContext().getListState(new ListStateDescriptor<>("arrived", LabelledDay.class));
    }

    @Override
    protected long tickOf(LabelledDay day) {
        return day.tick();
    }

    @Override
    protected void take(String threat, LabelledDay day, ReadOnlyContext context) throws Exception {
        arrived.add(day);
    }

    @Override
    protected long compute(String threat, long tick, ReadOnlyContext context, Collector<PairDay> out) throws Exception {
        List<LabelledDay> days = new ArrayList<>();
        arrived.get().forEach(days::add);
        arrived.clear();
        NetworkState before = Objects.requireNonNullElse(network.value(), NetworkState.EMPTY);
        NetworkView view = views.computeIfAbsent(threat, unused -> new NetworkView());
        NetworkStep step = view.step(before, days, tick);
        network.update(step.state());
        step.pairDays().forEach(out::collect);
        return NEVER;
    }
}
