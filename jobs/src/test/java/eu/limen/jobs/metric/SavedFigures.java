package eu.limen.jobs.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;

/** What a subtask writes into a checkpoint, and is restored with. */
final class SavedFigures implements OperatorStateStore {

    private final Map<String, Lines<?>> byName = new TreeMap<>();

    private static final class Lines<T> implements ListState<T> {
        private final List<T> values = new ArrayList<>();

        @Override
        public Iterable<T> get() {
            return List.copyOf(values);
        }

        @Override
        public void add(T value) {
            values.add(value);
        }

        @Override
        public void update(List<T> newValues) {
            values.clear();
            values.addAll(newValues);
        }

        @Override
        public void addAll(List<T> more) {
            values.addAll(more);
        }

        @Override
        public void clear() {
            values.clear();
        }
    }

    @Override
    @SuppressWarnings("unchecked") // One name always has one type.
    public <S> ListState<S> getListState(ListStateDescriptor<S> descriptor) {
        return (ListState<S>) byName.computeIfAbsent(descriptor.getName(), unused -> new Lines<S>());
    }

    @Override
    public <S> ListState<S> getUnionListState(ListStateDescriptor<S> descriptor) {
        return getListState(descriptor);
    }

    @Override
    public <K, V> BroadcastState<K, V> getBroadcastState(MapStateDescriptor<K, V> descriptor) {
        throw onlyListsOfTheFirstForm();
    }

    @Override
    public <K, V> BroadcastState<K, V> getBroadcastState(
            org.apache.flink.api.common.state.v2.MapStateDescriptor<K, V> descriptor) {
        throw onlyListsOfTheFirstForm();
    }

    @Override
    public <S> org.apache.flink.api.common.state.v2.ListState<S> getListState(
            org.apache.flink.api.common.state.v2.ListStateDescriptor<S> descriptor) {
        throw onlyListsOfTheFirstForm();
    }

    @Override
    public <S> org.apache.flink.api.common.state.v2.ListState<S> getUnionListState(
            org.apache.flink.api.common.state.v2.ListStateDescriptor<S> descriptor) {
        throw onlyListsOfTheFirstForm();
    }

    private static UnsupportedOperationException onlyListsOfTheFirstForm() {
        return new UnsupportedOperationException("state: of another form (expected: a list)");
    }

    @Override
    public Set<String> getRegisteredStateNames() {
        return byName.keySet();
    }

    @Override
    public Set<String> getRegisteredBroadcastStateNames() {
        return Set.of();
    }
}
