package eu.limen.bench;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Keeps the last revision per report id and a timer to forget it, as tutorials do; takes back what a correction replaces. */
final class TutorialDedup extends KeyedProcessFunction<String, TutorialReport, TutorialReport> {

    /** 0 a report, 1 a correction, 2 a repetition. */
    static final OutputTag<Integer> OUTCOMES = new OutputTag<>("outcomes") {};

    private static final long REMEMBERED_MILLIS = 30L * 24 * 3_600_000;

    private transient ValueState<TutorialReport> held;

    @Override
    public void open(OpenContext context) {
        held = getRuntimeContext().getState(new ValueStateDescriptor<>("held", TutorialReport.class));
    }

    @Override
    public void processElement(TutorialReport report, Context context, Collector<TutorialReport> out) throws Exception {
        TutorialReport before = held.value();
        if (before != null && before.revision >= report.revision) {
            context.output(OUTCOMES, 2);
            return;
        }
        if (before != null) {
            before.sign = -1;
            out.collect(before);
        }
        context.output(OUTCOMES, before == null ? 0 : 1);
        held.update(report);
        context.timerService().registerEventTimeTimer(context.timestamp() + REMEMBERED_MILLIS);
        out.collect(report);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<TutorialReport> out) {
        held.clear();
    }
}
