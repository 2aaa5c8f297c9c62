package eu.limen.jobs.pattern;

import eu.limen.jobs.pattern.Template.KnownAt;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Stands before flink-cep and remembers the labels of a key that a sequence may still rest on. What flink-cep keeps does not outlive a change of the
 * sequence's shape; this does, and it hands the new operator what the old one had seen as soon as the key speaks again. A match always ends with a
 * label, so that is early enough.
 *
 * <p>Labels handed over again carry the time of the one that follows them, since flink-cep takes none that are older than its watermark; their order
 * is that of their own ticks, and the conditions of the sequences hold the days.
 */
final class LabelMemory<T> extends KeyedProcessFunction<String, T, T> {

    private final int shape;
    private final long withinMillis;
    private final TypeInformation<T> type;
    private final KnownAt<T> known;
    private transient ListState<T> labels;
    private transient ValueState<Integer> fedShape;

    /**
     * @param shape number of the shape that the labels now go to
     * @param withinMillis how long a sequence may take
     */
    LabelMemory(int shape, long withinMillis, TypeInformation<T> type, KnownAt<T> known) {
        this.shape = shape;
        this.withinMillis = withinMillis;
        this.type = type;
        this.known = known;
    }

    @Override
    public void open(OpenContext context) {
        labels = getRuntimeContext().getListState(new ListStateDescriptor<>("labels", type));
        fedShape = getRuntimeContext().getState(new ValueStateDescriptor<>("shape", Types.INT));
    }

    @Override
    public void processElement(T label, Context context, Collector<T> out) throws Exception {
        long tick = known.tick(label);
        List<T> remembered = notOlderThan(tick - withinMillis);
        Integer fed = fedShape.value();
        if (fed != null && fed != shape) {
            remembered.forEach(out::collect);
        }
        remembered.add(label);
        labels.update(remembered);
        fedShape.update(shape);
        context.timerService().registerEventTimeTimer(tick + withinMillis);
        out.collect(label);
    }

    /** A key that no longer speaks leaves nothing behind. */
    @Override
    public void onTimer(long time, OnTimerContext context, Collector<T> out) throws Exception {
        List<T> remembered = notOlderThan(time - withinMillis + 1);
        if (remembered.isEmpty()) {
            labels.clear();
            fedShape.clear();
        } else {
            labels.update(remembered);
        }
    }

    private List<T> notOlderThan(long tick) throws Exception {
        List<T> remembered = new ArrayList<>();
        for (T label : labels.get()) {
            if (known.tick(label) >= tick) {
                remembered.add(label);
            }
        }
        return remembered;
    }
}
