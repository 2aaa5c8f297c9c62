package eu.limen.cluster;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.client.deployment.StandaloneClusterId;
import org.apache.flink.client.program.rest.RestClusterClient;
import org.apache.flink.configuration.Configuration;

/** What the JobManager says of itself; nothing while it is down. */
public final class FlinkPage implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 3000;

    private final URI address;
    private final RestClusterClient<StandaloneClusterId> client;

    private FlinkPage(URI address, RestClusterClient<StandaloneClusterId> client) {
        this.address = address;
        this.client = client;
    }

    static FlinkPage at(String host, int port) {
        Configuration configuration = new Configuration();
        configuration.setString("rest.address", host);
        configuration.setString("rest.port", Integer.toString(port));
        // The keeper asks again by itself.
        configuration.setString("rest.retry.max-attempts", "0");
        configuration.setString("rest.connection-timeout", PATIENCE_MILLIS + " ms");
        return new FlinkPage(URI.create("http://" + host + ":" + port), client(configuration));
    }

    public URI address() {
        return address;
    }

    /** How many TaskManagers it knows. */
    public int taskManagers() {
        return answer(client.getClusterOverview())
                .map(overview -> overview.getNumTaskManagersConnected())
                .orElse(0);
    }

    /** The jobs that it knows, by their ids; empty if it does not answer. */
    public Optional<Map<String, JobStatus>> jobs() {
        return answer(client.listJobs()).map(jobs -> {
            Map<String, JobStatus> states = new TreeMap<>();
            jobs.forEach(job -> states.put(job.getJobId().toHexString(), job.getJobState()));
            return states;
        });
    }

    /** The jobs that have not ended; empty if it does not answer. */
    Optional<List<String>> unended() {
        return jobs().map(jobs -> jobs.entrySet().stream()
                .filter(job -> !job.getValue().isGloballyTerminalState())
                .map(Map.Entry::getKey)
                .toList());
    }

    @Override
    public void close() {
        client.close();
    }

    private static RestClusterClient<StandaloneClusterId> client(Configuration configuration) {
        try {
            return new RestClusterClient<>(configuration, StandaloneClusterId.getInstance());
        } catch (Exception unusable) {
            throw new IllegalStateException("Flink's client cannot be made", unusable);
        }
    }

    private static <T> Optional<T> answer(CompletableFuture<T> asked) {
        try {
            return Optional.of(asked.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException down) {
            return Optional.empty();
        }
    }
}
