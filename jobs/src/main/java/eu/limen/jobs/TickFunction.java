package eu.limen.jobs;

import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Tick;
import eu.limen.jobs.metric.TickMetrics;
import eu.limen.rules.AcceptedRules;
import eu.limen.rules.RuleSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * A keyed step that computes only at ticks. What belongs to a later tick waits; what belongs to the coming one is taken in at once;
 * results leave at the tick and never on arrival, so that they depend neither on the order of arrival nor on parallelism.
 *
 * <p>Versions of the rules reach it beside its input. They are known before any tick at which they hold, since whoever accepts them sends
 * them out before the watermark of such a tick, and a step's time is the earlier of its two inputs'.
 *
 * <p>Nothing is computed after the last tick of a bounded run: the end of input closes nothing (contract section 1, Time).
 */
public abstract class TickFunction<I, O> extends KeyedBroadcastProcessFunction<String, I, AcceptedRules, O>
        implements CheckpointedFunction {

    /** Accepted versions of the rules, by version, as they were published. */
    public static final MapStateDescriptor<String, String> RULES =
            new MapStateDescriptor<>("rules", Types.STRING, Types.STRING);

    /** A tick that never comes: the step asks for no further call until new input arrives. */
    protected static final long NEVER = Long.MAX_VALUE;

    /** Reached only when a bounded input has been read to its end. */
    private static final long END_OF_INPUT = Long.MAX_VALUE;

    private final AnalysisSettings settings;
    private final TypeInformation<I> inputType;
    private transient MapState<Long, List<I>> waiting;

    @SuppressWarnings("NullAway.Init") // Flink restores a function before it opens it.
    private transient WatermarkFloor time;

    private transient @Nullable RuleSets rules;
    private transient TickMetrics ticks;

    protected TickFunction(AnalysisSettings settings, TypeInformation<I> inputType) {
        this.settings = settings;
        this.inputType = inputType;
    }

    /** The first tick that sees the input. */
    protected abstract long tickOf(I input);

    /** Takes in what the coming tick sees. Called in no particular order, and never for input of a later tick. */
    protected abstract void take(String key, I input, ReadOnlyContext context) throws Exception;

    /** Computes at a tick; gives the next tick at which to be called even without input, or {@link #NEVER}. */
    protected abstract long compute(String key, long tick, ReadOnlyContext context, Collector<O> out) throws Exception;

    /** Called once per key when a bounded input has been read to its end and everything has been taken in. */
    protected void end(String key, ReadOnlyContext context) throws Exception {}

    /** Called before the step is opened: what belongs to the subtask and not to a key comes back. */
    protected void restore(OperatorStateStore store) throws Exception {}

    /** Called at a checkpoint: what belongs to the subtask and not to a key is written. */
    protected void save() throws Exception {}

    protected final AnalysisSettings settings() {
        return settings;
    }

    /** The versions of the rules that the step knows: every one that holds at or before the tick at which this is asked. */
    protected final RuleSets rules(ReadOnlyContext context) throws Exception {
        if (rules == null) {
            RuleSets known = settings.rules();
            for (Map.Entry<String, String> version :
                    context.getBroadcastState(RULES).immutableEntries()) {
                known = known.plus(RuleSetReader.read(version.getKey(), version.getValue()));
            }
            rules = known;
        }
        return rules;
    }

    @Override
    public final void initializeState(FunctionInitializationContext context) throws Exception {
        time = WatermarkFloor.restored(context);
        restore(context.getOperatorStateStore());
    }

    @Override
    public final void snapshotState(FunctionSnapshotContext context) throws Exception {
        time.save();
        save();
    }

    @Override
    public void open(OpenContext context) throws Exception {
        ticks = new TickMetrics(getRuntimeContext().getMetricGroup());
        waiting =
                getRuntimeContext().getMapState(new MapStateDescriptor<>("waiting", Types.LONG, Types.LIST(inputType)));
    }

    @Override
    public final void processBroadcastElement(AcceptedRules accepted, Context context, Collector<O> out)
            throws Exception {
        context.getBroadcastState(RULES).put(accepted.version(), accepted.text());
        rules = null;
    }

    @Override
    public final void processElement(I input, ReadOnlyContext context, Collector<O> out) throws Exception {
        context.timerService().registerEventTimeTimer(END_OF_INPUT);
        long tick = tickOf(input);
        long watermark = time.watermark(context.timerService());
        long coming = watermark == Long.MIN_VALUE ? Long.MIN_VALUE : Tick.atOrAfter(watermark + 1);
        if (tick <= coming) {
            take(context.getCurrentKey(), input, context);
            if (coming <= settings.lastTick()) {
                context.timerService().registerEventTimeTimer(coming);
            }
            return;
        }
        List<I> sameTick = waiting.get(tick);
        sameTick = sameTick == null ? new ArrayList<>() : sameTick;
        sameTick.add(input);
        waiting.put(tick, sameTick);
        if (tick <= settings.lastTick()) {
            context.timerService().registerEventTimeTimer(tick);
        }
    }

    @Override
    public final void onTimer(long tick, OnTimerContext context, Collector<O> out) throws Exception {
        time.follow(context.timerService());
        if (tick == END_OF_INPUT) {
            takeWhatNoTickSees(context);
            end(context.getCurrentKey(), context);
            return;
        }
        List<I> due = waiting.get(tick);
        if (due != null) {
            waiting.remove(tick);
            for (I input : due) {
                take(context.getCurrentKey(), input, context);
            }
        }
        ticks.computes(tick, context.timerService().currentWatermark());
        long next = compute(context.getCurrentKey(), tick, context, out);
        if (next <= settings.lastTick() && next != NEVER) {
            context.timerService().registerEventTimeTimer(next);
        }
    }

    private void takeWhatNoTickSees(ReadOnlyContext context) throws Exception {
        for (Map.Entry<Long, List<I>> late : waiting.entries()) {
            for (I input : late.getValue()) {
                take(context.getCurrentKey(), input, context);
            }
        }
        waiting.clear();
    }
}
