package eu.limen.jobs.operator;

import eu.limen.codec.RuleDesk;
import eu.limen.flow.Tick;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.WatermarkFloor;
import eu.limen.jobs.metric.MetricName;
import eu.limen.model.Alert;
import eu.limen.rules.AcceptedRules;
import eu.limen.rules.RuleDocument;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Accepts or refuses each published rule set once, for all steps alike. It waits for the tick that is the first to see it. An accepted version
 * goes out before the watermark of that tick does, and no step passes a tick without that watermark: so every subtask knows the version
 * before any tick at which it holds.
 */
public final class RulesFunction extends KeyedProcessFunction<String, RuleDocument, AcceptedRules>
        implements CheckpointedFunction {

    private static final Logger LOG = LoggerFactory.getLogger(RulesFunction.class);

    public static final OutputTag<Alert> REFUSED = new OutputTag<>("refused-rules", TypeInformation.of(Alert.class));

    private final AnalysisSettings settings;
    private transient MapState<Long, List<RuleDocument>> waiting;
    private transient ListState<AcceptedRules> accepted;

    @SuppressWarnings("NullAway.Init") // Flink restores a function before it opens it.
    private transient WatermarkFloor time;

    private transient Counter refused;
    private transient @Nullable RuleDesk desk;

    public RulesFunction(AnalysisSettings settings) {
        this.settings = settings;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        time = WatermarkFloor.restored(context);
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        time.save();
    }

    @Override
    public void open(OpenContext context) {
        waiting = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>(
                        "waiting", Types.LONG, Types.LIST(TypeInformation.of(RuleDocument.class))));
        accepted = getRuntimeContext().getListState(new ListStateDescriptor<>("accepted", AcceptedRules.class));
        refused = getRuntimeContext().getMetricGroup().counter(MetricName.RULES_REFUSED.spelling());
    }

    @Override
    public void processElement(RuleDocument document, Context context, Collector<AcceptedRules> out) throws Exception {
        long watermark = time.watermark(context.timerService());
        long known =
                watermark == Long.MIN_VALUE ? document.knownMillis() : Math.max(document.knownMillis(), watermark + 1);
        long tick = Tick.atOrAfter(known);
        if (tick > settings.lastTick()) {
            return;
        }
        List<RuleDocument> sameTick = waiting.get(tick);
        sameTick = sameTick == null ? new ArrayList<>() : sameTick;
        sameTick.add(document);
        waiting.put(tick, sameTick);
        context.timerService().registerEventTimeTimer(tick);
    }

    @Override
    public void onTimer(long tick, OnTimerContext context, Collector<AcceptedRules> out) throws Exception {
        time.follow(context.timerService());
        List<RuleDocument> documents = new ArrayList<>(waiting.get(tick));
        waiting.remove(tick);
        documents.sort(RuleDesk.ORDER);
        for (RuleDocument document : documents) {
            decide(document, tick, context, out);
        }
    }

    private void decide(RuleDocument document, long tick, Context context, Collector<AcceptedRules> out)
            throws Exception {
        RuleDesk.Decision decision = desk().decide(document, tick);
        if (decision.accepted() != null) {
            accepted.add(decision.accepted());
            LOG.info("A version of the rules is accepted, which holds from its validFrom on");
            out.collect(decision.accepted());
        }
        if (decision.refusal() != null) {
            refused.inc();
            LOG.warn(
                    "A published version of the rules is refused; an alert says why, and those before it stay in force");
            var inForce = desk().versions().at(tick).generatedBy();
            context.output(REFUSED, decision.refusal().alert(settings.sections(), inForce, tick));
        }
    }

    private RuleDesk desk() throws Exception {
        if (desk == null) {
            desk = new RuleDesk(settings.rules(), settings.sections());
            for (AcceptedRules version : accepted.get()) {
                desk.remember(version);
            }
        }
        return desk;
    }
}
