package eu.limen.jobs.state;

import eu.limen.jobs.StandardSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.jspecify.annotations.Nullable;

/** What the analysis as it is now saves and sends; asked of a job that runs and is stopped with a savepoint once per JVM of tests. */
final class PresentStates {

    private static final String SCENARIO = "common-fall";
    private static @Nullable List<SavedStates.SavedState> states;

    private PresentStates() {}

    /** The states of every operator that is not the test's. */
    static synchronized List<SavedStates.SavedState> saved() throws Exception {
        if (states == null) {
            Path savepoint = job().stopAfter(1, Path.of("target/present-state"));
            states = SavedStates.in(savepoint).stream()
                    .filter(state -> !state.uid().startsWith(ScenarioJob.NOT_OF_THE_ANALYSIS))
                    .toList();
        }
        return states;
    }

    /** What writes each value that is saved or sent from one task to another. */
    static List<TypeSerializer<?>> serialisers() throws Exception {
        List<TypeSerializer<?>> serialisers = new ArrayList<>();
        saved().forEach(state -> serialisers.addAll(state.serialisers()));
        for (StreamNode node : job().graph().getStreamNodes()) {
            if (node.getTypeSerializerOut() != null) {
                serialisers.add(node.getTypeSerializerOut());
            }
            for (StreamEdge edge : node.getOutEdges()) {
                if (edge.getOutputTag() != null) {
                    serialisers.add(edge.getOutputTag().getTypeInfo().createSerializer(new SerializerConfigImpl()));
                }
            }
        }
        return serialisers;
    }

    private static ScenarioJob job() throws IOException {
        return new ScenarioJob(ScenarioLines.of(SCENARIO), 1, StandardSettings::whoseRosterArrives);
    }
}
