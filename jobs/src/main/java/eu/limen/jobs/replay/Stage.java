package eu.limen.jobs.replay;

import java.nio.file.Path;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.BlobServerOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Flink within this process that stays up for many small runs, one after the other, each of which knows nothing of the others. */
final class Stage implements AutoCloseable {

    private static final String ANY_FREE_PORT = "0";

    private final MiniCluster cluster;

    private Stage(MiniCluster cluster) {
        this.cluster = cluster;
    }

    /**
     * Starts it.
     *
     * @param scratch for whatever Flink puts on disk
     */
    static Stage open(Path scratch) throws ReplayFailed {
        Configuration configuration = new Configuration();
        configuration.set(CoreOptions.TMP_DIRS, scratch.toString());
        configuration.set(BlobServerOptions.STORAGE_DIRECTORY, scratch.toString());
        configuration.set(RestOptions.BIND_PORT, ANY_FREE_PORT);
        MiniCluster cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(1)
                .build());
        try {
            cluster.start();
        } catch (Exception failure) { // whatever Flink throws
            throw ReplayFailed.because(failure);
        }
        return new Stage(cluster);
    }

    /** Runs what has been wired into an environment of one subtask, to its end. */
    void run(StreamExecutionEnvironment environment) throws ReplayFailed {
        JobGraph graph = environment.getStreamGraph().getJobGraph(Stage.class.getClassLoader(), JobID.generate());
        try {
            cluster.executeJobBlocking(graph);
        } catch (Exception failure) { // whatever Flink throws breaks the run off
            throw ReplayFailed.because(failure);
        }
    }

    @Override
    public void close() throws ReplayFailed {
        try {
            cluster.close();
        } catch (Exception failure) { // whatever Flink throws
            throw ReplayFailed.because(failure);
        }
    }
}
