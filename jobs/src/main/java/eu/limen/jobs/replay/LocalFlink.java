package eu.limen.jobs.replay;

import java.nio.file.Path;
import org.apache.flink.configuration.BlobServerOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Flink within this process, for a bounded run: no checkpoints, no restarts, no generic types, no generated uids. */
final class LocalFlink {

    /** Never changed: the key groups of all state depend on it. */
    private static final int MAX_PARALLELISM = 128;

    private LocalFlink() {}

    /**
     * An environment that stays within a directory.
     *
     * @param scratch for whatever Flink puts on disk
     */
    static StreamExecutionEnvironment environment(int parallelism, Path scratch) {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
        configuration.set(StateBackendOptions.STATE_BACKEND, "hashmap");
        configuration.set(CoreOptions.TMP_DIRS, scratch.toString());
        configuration.set(BlobServerOptions.STORAGE_DIRECTORY, scratch.toString());
        StreamExecutionEnvironment environment =
                StreamExecutionEnvironment.createLocalEnvironment(parallelism, configuration);
        environment.setMaxParallelism(MAX_PARALLELISM);
        environment.getConfig().setAutoWatermarkInterval(0);
        return environment;
    }
}
