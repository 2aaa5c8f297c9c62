package eu.limen.jobs.operator;

import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.TickFunction;
import eu.limen.jobs.metric.EpisodeMetrics;
import eu.limen.model.Alert;
import eu.limen.patterns.EpisodeContext;
import eu.limen.patterns.EpisodeInput;
import eu.limen.patterns.EpisodeState;
import eu.limen.patterns.EpisodeStep;
import eu.limen.patterns.Episodes;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;

/** The episodes of one pattern, key and threat, and the alerts that tell of them. */
public final class EpisodeFunction extends TickFunction<EpisodeInput, Alert> {

    private transient ValueState<EpisodeState> episodes;
    private transient ListState<EpisodeInput> arrived;

    @SuppressWarnings("NullAway.Init") // Flink restores a function before it opens it.
    private transient EpisodeMetrics metrics;

    public EpisodeFunction(AnalysisSettings settings) {
        super(settings, TypeInformation.of(EpisodeInput.class));
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        episodes = getRuntimeContext().getState(new ValueStateDescriptor<>("episodes", EpisodeState.class));
        arrived = getRuntimeContext().getListState(new ListStateDescriptor<>("arrived", EpisodeInput.class));
        metrics.show(getRuntimeContext().getMetricGroup());
    }

    @Override
    protected void restore(OperatorStateStore store) throws Exception {
        metrics = EpisodeMetrics.restored(store);
    }

    @Override
    protected void save() throws Exception {
        metrics.save();
    }

    @Override
    protected long tickOf(EpisodeInput input) {
        return input.tick();
    }

    @Override
    protected void take(String key, EpisodeInput input, ReadOnlyContext context) throws Exception {
        arrived.add(input);
        if (episodes.value() == null) {
            episodes.update(EpisodeState.empty(input.pattern(), input.key(), input.threat()));
        }
    }

    @Override
    protected long compute(String key, long tick, ReadOnlyContext context, Collector<Alert> out) throws Exception {
        EpisodeState before = episodes.value();
        if (before == null) {
            return NEVER;
        }
        List<EpisodeInput> inputs = new ArrayList<>();
        arrived.get().forEach(inputs::add);
        arrived.clear();
        EpisodeStep step = Episodes.step(
                before, inputs, tick, EpisodeContext.of(rules(context).at(tick), before.key()));
        metrics.unconfirmed(step.unconfirmed());
        metrics.change(before.pattern(), before.openEpisodes(), step.state().openEpisodes());
        step.alerts().forEach(out::collect);
        episodes.update(step.state().isEmpty() ? null : step.state());
        return step.state().wakeAtMillis();
    }
}
