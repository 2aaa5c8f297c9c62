package eu.limen.jobs.state;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputViewStreamWrapper;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.OperatorState;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.KeyedBackendSerializationProxy;
import org.apache.flink.runtime.state.KeyedStateHandle;
import org.apache.flink.runtime.state.OperatorBackendSerializationProxy;
import org.apache.flink.runtime.state.OperatorStateHandle;
import org.apache.flink.runtime.state.metainfo.StateMetaInfoSnapshot;
import org.apache.flink.runtime.state.metainfo.StateMetaInfoSnapshot.CommonSerializerKeys;

/** What lies in a savepoint: the states of each operator, and what reads them. */
final class SavedStates {

    /**
     * One state.
     *
     * @param uid of its operator
     * @param home KEY_VALUE, PRIORITY_QUEUE (timers), OPERATOR or BROADCAST
     */
    record SavedState(String uid, String home, String name, List<TypeSerializer<?>> serialisers) {}

    private static final ClassLoader HERE = SavedStates.class.getClassLoader();

    private SavedStates() {}

    static Collection<OperatorState> operators(Path savepoint) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(savepoint.resolve("_metadata")))) {
            return Checkpoints.loadCheckpointMetadata(
                            in, HERE, savepoint.toUri().toString())
                    .getOperatorStates();
        }
    }

    static List<SavedState> in(Path savepoint) throws IOException {
        List<SavedState> states = new ArrayList<>();
        for (OperatorState operator : operators(savepoint)) {
            String uid = operator.getOperatorUid().orElseThrow();
            for (OperatorSubtaskState subtask : operator.getStates()) {
                for (KeyedStateHandle handle : subtask.getManagedKeyedState()) {
                    keyed((KeyGroupsStateHandle) handle).forEach(info -> states.add(state(uid, info)));
                }
                for (OperatorStateHandle handle : subtask.getManagedOperatorState()) {
                    ofOperator(handle).forEach(info -> states.add(state(uid, info)));
                }
            }
        }
        return states;
    }

    private static SavedState state(String uid, StateMetaInfoSnapshot info) {
        List<TypeSerializer<?>> serialisers = info.getSerializerSnapshotsImmutable().entrySet().stream()
                .filter(role -> !role.getKey().equals(CommonSerializerKeys.NAMESPACE_SERIALIZER.toString()))
                .sorted(Map.Entry.comparingByKey())
                .<TypeSerializer<?>>map(role -> role.getValue().restoreSerializer())
                .toList();
        return new SavedState(uid, info.getBackendStateType().name(), info.getName(), serialisers);
    }

    private static List<StateMetaInfoSnapshot> keyed(KeyGroupsStateHandle handle) throws IOException {
        try (InputStream in = handle.openInputStream()) {
            var states = new KeyedBackendSerializationProxy<Object>(HERE);
            states.read(new DataInputViewStreamWrapper(in));
            return states.getStateMetaInfoSnapshots();
        }
    }

    private static List<StateMetaInfoSnapshot> ofOperator(OperatorStateHandle handle) throws IOException {
        try (InputStream in = handle.openInputStream()) {
            var states = new OperatorBackendSerializationProxy(HERE);
            states.read(new DataInputViewStreamWrapper(in));
            List<StateMetaInfoSnapshot> all = new ArrayList<>(states.getOperatorStateMetaInfoSnapshots());
            all.addAll(states.getBroadcastStateMetaInfoSnapshots());
            return all;
        }
    }
}
