package eu.limen.jobs.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobID;
import org.apache.flink.client.deployment.StandaloneClusterId;
import org.apache.flink.client.program.rest.RestClusterClient;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.client.JobStatusMessage;

/** The analysis of a deployment as it runs on a session cluster. */
public final class RunningJob implements AutoCloseable {

    private static final String ADDRESS = "rest.address";
    private static final String SAVEPOINTS = "execution.checkpointing.savepoint-dir";
    private static final long PATIENCE_SECONDS = 20;

    private final RestClusterClient<StandaloneClusterId> cluster;
    private final JobID job;
    private final String savepoints;

    private RunningJob(RestClusterClient<StandaloneClusterId> cluster, JobID job, String savepoints) {
        this.cluster = cluster;
        this.job = job;
        this.savepoints = savepoints;
    }

    /**
     * Asks the cluster that a deployment names for the job of its name.
     *
     * @throws UnusableDeployment if the deployment says too little, the cluster does not answer, or it runs no such job, or several
     */
    public static RunningJob of(Deployment deployment) throws UnusableDeployment, InterruptedException {
        Map<String, String> flink = deployment.flink();
        String savepoints = flink.get(SAVEPOINTS);
        if (flink.get(ADDRESS) == null) {
            throw unusable("flink." + ADDRESS + ": missing (expected: the host of the session cluster's JobManager)");
        }
        if (savepoints == null) {
            throw unusable(
                    "flink." + SAVEPOINTS + ": missing (expected: a directory that all of the cluster can write to)");
        }
        RestClusterClient<StandaloneClusterId> cluster = client(Configuration.fromMap(flink));
        try {
            return new RunningJob(cluster, find(cluster, deployment.analysis().name()), savepoints);
        } catch (UnusableDeployment | InterruptedException | RuntimeException none) {
            cluster.close();
            throw none;
        }
    }

    /** Whether a cluster runs a job of the deployment's name already; not so, too, where the cluster does not answer: who submits to it is told. */
    static boolean isThere(Deployment deployment) throws InterruptedException {
        String name = deployment.analysis().name();
        try (RestClusterClient<StandaloneClusterId> cluster = client(Configuration.fromMap(deployment.flink()))) {
            return jobs(cluster).orElse(List.of()).stream()
                    .anyMatch(job ->
                            name.equals(job.getJobName()) && !job.getJobState().isGloballyTerminalState());
        } catch (UnusableDeployment unusable) {
            return false;
        }
    }

    /** The job's id, 32 hexadecimal digits. */
    public String id() {
        return job.toHexString();
    }

    /** Takes a savepoint while the job runs on; gives where it lies. */
    public CompletableFuture<String> savepoint() {
        return cluster.triggerSavepoint(job, savepoints, SavepointFormatType.CANONICAL);
    }

    /**
     * Stops the job with a savepoint; gives where it lies. Not drained: no window closes and no timer fires, so that nothing is told which a
     * job that runs on would have told otherwise.
     */
    public CompletableFuture<String> stop() {
        return cluster.stopWithSavepoint(job, false, savepoints, SavepointFormatType.CANONICAL);
    }

    @Override
    public void close() {
        cluster.close();
    }

    private static JobID find(RestClusterClient<StandaloneClusterId> cluster, String name)
            throws UnusableDeployment, InterruptedException {
        List<JobID> running = jobs(cluster)
                .orElseThrow(() -> unusable("flink." + ADDRESS + ": no answer from " + cluster.getWebInterfaceURL()
                        + " (expected: a session cluster of Flink; is it up, and is flink.rest.port right?)"))
                .stream()
                .filter(job ->
                        name.equals(job.getJobName()) && !job.getJobState().isGloballyTerminalState())
                .map(JobStatusMessage::getJobId)
                .toList();
        if (running.size() != 1) {
            throw unusable("analysis.name: " + running.size() + " jobs called '" + name + "' run at "
                    + cluster.getWebInterfaceURL() + " (expected: one; limen run analysis starts it)");
        }
        return running.get(0);
    }

    private static Optional<Collection<JobStatusMessage>> jobs(RestClusterClient<StandaloneClusterId> cluster)
            throws InterruptedException {
        try {
            return Optional.of(cluster.listJobs().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException silent) {
            return Optional.empty();
        }
    }

    private static RestClusterClient<StandaloneClusterId> client(Configuration configuration)
            throws UnusableDeployment {
        try {
            return new RestClusterClient<>(configuration, StandaloneClusterId.getInstance());
        } catch (Exception unusable) { // Flink declares no narrower one
            throw unusable("flink.: no client can be made of these options (" + unusable.getMessage() + ")");
        }
    }

    private static UnusableDeployment unusable(String problem) {
        return new UnusableDeployment(List.of(problem));
    }
}
