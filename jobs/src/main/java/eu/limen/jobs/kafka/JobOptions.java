package eu.limen.jobs.kafka;

import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.StateBackendOptions;

/** Options of Flink that every job of a deployment runs with: what the deployment says, then what it need not say, then what it must not change. */
public final class JobOptions {

    /** Never changed: the key groups of all state depend on it. */
    static final int MAX_PARALLELISM = 128;

    /** The newest one may be half written when a machine dies. */
    private static final int CHECKPOINTS_KEPT = 3;

    /**
     * A full or slow disk for a moment restarts nothing. What was written before the first of these checkpoints is committed with the one after the
     * last: within the intervals that {@link TransactionTimeout} leaves a transaction.
     */
    static final int FAILED_CHECKPOINTS_TOLERATED = TransactionTimeout.FEWEST_INTERVALS - 2;

    private JobOptions() {}

    /** The options of a deployment's jobs. */
    public static Configuration of(Deployment deployment) {
        Configuration options = new Configuration();
        options.set(PipelineOptions.NAME, deployment.analysis().name());
        options.set(
                CheckpointingOptions.CHECKPOINTING_INTERVAL,
                deployment.analysis().checkpointInterval());
        options.set(CheckpointingOptions.MAX_RETAINED_CHECKPOINTS, CHECKPOINTS_KEPT);
        options.set(
                CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        options.set(CheckpointingOptions.TOLERABLE_FAILURE_NUMBER, FAILED_CHECKPOINTS_TOLERATED);
        options.set(StateBackendOptions.STATE_BACKEND, "hashmap");
        deployment.flink().forEach(options::setString);
        options.set(PipelineOptions.GENERIC_TYPES, false);
        options.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
        options.set(CheckpointingOptions.ENABLE_UNALIGNED, false);
        return options;
    }
}
