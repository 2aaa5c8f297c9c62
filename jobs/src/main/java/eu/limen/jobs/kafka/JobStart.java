package eu.limen.jobs.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ExceptionUtils;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;

/**
 * Starts a job of a deployment: on the session cluster that {@code flink.rest.address} names, else within this process. Nothing but the job's plan is sent:
 * the processes of the cluster have the same class path.
 */
public final class JobStart {

    private static final String CLUSTER = "rest.address";
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private JobStart() {}

    /** Wires a job for a deployment. */
    @FunctionalInterface
    public interface Wiring {

        void wire(StreamExecutionEnvironment environment, Deployment deployment) throws UnusableDeployment;
    }

    /** Whether a deployment names a cluster. */
    public static boolean hasCluster(Deployment deployment) {
        return deployment.flink().containsKey(CLUSTER);
    }

    /**
     * Starts a job and does not wait for its end.
     *
     * @param from a checkpoint or savepoint to go on from, which stays as it is; null: from the beginning of the topics
     * @throws UnusableDeployment if the deployment does not fit its brokers, or they do not answer
     */
    public static JobClient start(Deployment deployment, Wiring wiring, @Nullable String from)
            throws UnusableDeployment, InterruptedException {
        requireTransactionsThatLast(deployment);
        requireNoSecond(deployment);
        Configuration options = JobOptions.of(deployment);
        if (hasCluster(deployment)) {
            options.setString("execution.target", "remote");
            options.setString("execution.attached", "false");
        }
        goOn(options, from);
        StreamExecutionEnvironment environment = hasCluster(deployment)
                ? new StreamExecutionEnvironment(options)
                : StreamExecutionEnvironment.getExecutionEnvironment(options);
        wiring.wire(environment, deployment);
        return handOver(
                environment,
                deployment,
                "where flink.rest.address says a session cluster that runs with the class path of this program");
    }

    /**
     * Starts a job where this is called: in the cluster that runs this job alone (application mode), whatever {@code flink.rest.address} names.
     *
     * @param from a checkpoint or savepoint to go on from, which stays as it is; null: from the beginning of the topics
     * @throws UnusableDeployment if the deployment does not fit its brokers, or they do not answer
     */
    public static JobClient startHere(Deployment deployment, Wiring wiring, @Nullable String from)
            throws UnusableDeployment, InterruptedException {
        requireTransactionsThatLast(deployment);
        Configuration options = JobOptions.of(deployment);
        goOn(options, from);
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(options);
        wiring.wire(environment, deployment);
        return handOver(environment, deployment, "the cluster that runs this job alone");
    }

    private static void goOn(Configuration options, @Nullable String from) {
        if (from != null) {
            options.setString("execution.state-recovery.path", from);
        }
    }

    /** @param where what takes the job, for whoever reads why it did not */
    private static JobClient handOver(StreamExecutionEnvironment environment, Deployment deployment, String where)
            throws UnusableDeployment {
        try {
            return environment.executeAsync(deployment.analysis().name());
        } catch (Exception refused) { // Flink's client declares no narrower one
            throw new UnusableDeployment(List.of("the job was not taken ("
                    + ExceptionUtils.stripExecutionException(refused).getClass().getSimpleName() + ") (expected: "
                    + where
                    + "; its JobManager's log says more)"));
        }
    }

    /** Two of a name would end each other's transactions. */
    private static void requireNoSecond(Deployment deployment) throws UnusableDeployment, InterruptedException {
        if (hasCluster(deployment) && RunningJob.isThere(deployment)) {
            throw new UnusableDeployment(
                    List.of(
                            "analysis.name: a job called '"
                                    + deployment.analysis().name()
                                    + "' runs already (expected: none; limen savepoint --stop ends it, or give this one another name)"));
        }
    }

    private static void requireTransactionsThatLast(Deployment deployment)
            throws UnusableDeployment, InterruptedException {
        Map<String, Object> client = new HashMap<>(deployment.kafka());
        client.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) ANSWER.toMillis());
        try (Admin admin = Admin.create(client)) {
            TransactionTimeout.require(deployment, admin);
        } catch (ExecutionException silent) {
            throw new UnusableDeployment(List.of(
                    "kafka.bootstrap.servers: " + ClientFailure.words(silent) + " (limen preflight says more)"));
        }
    }
}
