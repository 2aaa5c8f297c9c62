package eu.limen.jobs.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;

/**
 * How long an outage may last before what was written and not committed is lost: no longer than the broker allows, and long enough that
 * checkpoints commit in time.
 */
public final class TransactionTimeout {

    /** The broker's setting: it refuses a transaction that wants to live longer. */
    public static final String BROKERS_MOST = "transaction.max.timeout.ms";

    /** A transaction lives from one checkpoint to the end of the next; a few that fail or are slow must not end it. */
    static final int FEWEST_INTERVALS = 5;

    private TransactionTimeout() {}

    /**
     * Checks a deployment against its brokers before anything is written.
     *
     * @throws UnusableDeployment naming what does not fit
     * @throws ExecutionException if the brokers do not answer
     */
    public static void require(Deployment deployment, Admin admin)
            throws UnusableDeployment, ExecutionException, InterruptedException {
        List<String> problems = problems(deployment, admin);
        if (!problems.isEmpty()) {
            throw new UnusableDeployment(problems);
        }
    }

    /**
     * What does not fit, one line each.
     *
     * @throws ExecutionException if the brokers do not answer
     */
    public static List<String> problems(Deployment deployment, Admin admin)
            throws ExecutionException, InterruptedException {
        if (deployment.analysis().delivery() == Delivery.AT_LEAST_ONCE) {
            return List.of();
        }
        try {
            return problems(deployment.analysis(), ofBrokers(admin));
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof AuthorizationException) {
                return List.of("analysis.transaction-timeout: not to be compared with the brokers' " + BROKERS_MOST
                        + " (expected: these credentials may read it; grant DescribeConfigs on the cluster)");
            }
            throw failure;
        }
    }

    static List<String> problems(Deployment.Analysis analysis, Duration brokersMost) {
        Duration timeout = analysis.transactionTimeout();
        Duration least = analysis.checkpointInterval().multipliedBy(FEWEST_INTERVALS);
        List<String> problems = new ArrayList<>();
        if (timeout.compareTo(brokersMost) > 0) {
            problems.add("analysis.transaction-timeout: " + timeout + " (expected: at most the brokers' " + BROKERS_MOST
                    + ", " + brokersMost + "; shorten the one or raise the other)");
        }
        if (timeout.compareTo(least) < 0) {
            problems.add("analysis.transaction-timeout: " + timeout + " (expected: at least " + FEWEST_INTERVALS
                    + " times analysis.checkpoint-interval, " + least + "; lengthen the one or shorten the other)");
        }
        return problems;
    }

    /** The shortest that any broker allows. */
    private static Duration ofBrokers(Admin admin) throws ExecutionException, InterruptedException {
        List<ConfigResource> brokers = new ArrayList<>();
        for (Node node : admin.describeCluster().nodes().get()) {
            brokers.add(new ConfigResource(ConfigResource.Type.BROKER, node.idString()));
        }
        long least = Long.MAX_VALUE;
        for (Config config : admin.describeConfigs(brokers).all().get().values()) {
            ConfigEntry entry = config.get(BROKERS_MOST);
            least = entry == null ? least : Math.min(least, Long.parseLong(entry.value()));
        }
        return Duration.ofMillis(least);
    }
}
