package eu.limen.jobs.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.LongBinaryOperator;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/**
 * Figures of one subtask that go on after a restore. At another parallelism they are dealt out to the subtasks as they come; taken over all subtasks they
 * stay what they were, since they are merged by the same rule as they grow by. Read by the thread that reports, written by the one that computes.
 */
public final class Figures {

    private final ConcurrentSkipListMap<String, Long> values = new ConcurrentSkipListMap<>();
    private final ListState<Figure> saved;
    private final LongBinaryOperator rule;

    private Figures(ListState<Figure> saved, LongBinaryOperator rule) {
        this.saved = saved;
        this.rule = rule;
    }

    /** Counts, to which something is added. */
    static Figures sums(OperatorStateStore store, String name) throws Exception {
        return restored(store, name, Long::sum);
    }

    /** Instants, of which the latest is kept. */
    static Figures latest(OperatorStateStore store, String name) throws Exception {
        return restored(store, name, Math::max);
    }

    private static Figures restored(OperatorStateStore store, String name, LongBinaryOperator rule) throws Exception {
        Figures figures = new Figures(
                store.getListState(new ListStateDescriptor<>(name, TypeInformation.of(Figure.class))), rule);
        for (Figure figure : figures.saved.get()) {
            figures.merge(figure.name(), figure.value());
        }
        return figures;
    }

    void merge(String name, long value) {
        values.merge(name, value, (before, added) -> rule.applyAsLong(before, added));
    }

    /** Nothing yet is 0. */
    long value(String name) {
        return values.getOrDefault(name, 0L);
    }

    List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** Writes them into a checkpoint. */
    void save() throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, Long> value : values.entrySet()) {
            figures.add(new Figure(value.getKey(), value.getValue()));
        }
        saved.update(figures);
    }
}
