package eu.limen.chaos;

import eu.limen.chaos.JobPage.Standing;
import eu.limen.cluster.ClusterSettings;
import eu.limen.cluster.LocalCluster;
import eu.limen.cluster.Submission;
import eu.limen.cluster.UnusableCluster;
import eu.limen.feed.FeedRefused;
import eu.limen.feed.Scenario;
import eu.limen.jobs.kafka.Delivery;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.UnusableDeployment;
import eu.limen.jobs.replay.Stopwatch;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One round: a cluster of its own, a scenario fed to it while its parts are killed, and what came out compared with an undisturbed replay. */
final class Round {

    /** The feed takes at least so long, or there would be nothing left to kill in. */
    static final double FEED_SECONDS = 30;

    /** From the last tick to its results: the job may still have to recover from the last kill. */
    private static final double PATIENCE_SECONDS = 300;

    /** Once with the cluster, and once after it was killed. */
    private static final int STARTS_OF_ONE_KILLED = 2;

    private final long seed;
    private final Scenario scenario;
    private final Results expected;
    private final ClusterSettings settings;
    private final Submission submission;
    private final Patience patience;
    private final Consumer<String> says;
    private final List<Kill> plan;
    private long restores;
    private long aborted;

    Round(
            long seed,
            Scenario scenario,
            Results expected,
            ClusterSettings settings,
            Submission submission,
            Supplier<Stopwatch> stopwatches,
            Consumer<String> says) {
        this.seed = seed;
        this.scenario = scenario;
        this.expected = expected;
        this.settings = settings;
        this.submission = submission;
        this.patience = new Patience(stopwatches.get());
        this.says = says;
        this.plan = KillPlan.of(seed);
    }

    RoundReport run() throws IOException, InterruptedException, UnusableCluster {
        try (LocalCluster cluster = new LocalCluster(settings, submission, says)) {
            cluster.start();
            says.accept(
                    "cluster started after " + Math.round(patience.stopwatch().seconds()) + " s");
            Deployment deployment = Deployment.read(cluster.deployment());
            Compared compared = Comparison.of(expected, disturbed(cluster, deployment));
            return report(compared, whyItProvesNothing(cluster, deployment));
        } catch (RoundFailed | FeedRefused | ExecutionException | UnusableDeployment failed) {
            return report(null, failed.getMessage());
        }
    }

    private Results disturbed(LocalCluster cluster, Deployment deployment)
            throws RoundFailed, FeedRefused, InterruptedException, ExecutionException, IOException, UnusableDeployment {
        JobPage page = new JobPage(pageOf(deployment));
        try (OutputTopics outputs = new OutputTopics(deployment)) {
            Killer killer = new Killer(plan, cluster::part, page, outputs, patience, says);
            patience.until("the job runs", PATIENCE_SECONDS, () -> killer.look().isPresent());
            new Feeding(deployment, scenario, FEED_SECONDS, patience).run(killer);
            says.accept("all is fed, waiting for the last tick's results");
            awaitAllCommitted(killer, page, outputs);
            restores = killer.restores();
            says.accept("making a release on the cluster");
            Release.onCluster(deployment, scenario);
            aborted = AbortedTransactions.count(topicsOfBroker(), List.copyOf(outputs.names()));
            return outputs.read();
        }
    }

    private static URI pageOf(Deployment deployment) {
        return URI.create("http://" + deployment.flink().getOrDefault("rest.address", "127.0.0.1") + ':'
                + deployment.flink().getOrDefault("rest.port", "8081"));
    }

    private Path topicsOfBroker() {
        return settings.directory().resolve("broker");
    }

    /** Every step has come to the last tick, a checkpoint has been begun and completed after that, and nothing is uncommitted. */
    private void awaitAllCommitted(Killer killer, JobPage page, OutputTopics outputs)
            throws RoundFailed, InterruptedException {
        long[] reachedAt = {Long.MAX_VALUE};
        patience.until("the results of the last tick are committed", PATIENCE_SECONDS, () -> {
            Standing now = killer.look().orElse(null);
            if (now == null || !page.hasReached(now.id(), scenario.lastTick())) {
                reachedAt[0] = Long.MAX_VALUE;
                return false;
            }
            reachedAt[0] = Math.min(reachedAt[0], now.checkpoint());
            return now.checkpoint() >= reachedAt[0] + 2 && !outputs.hasOpenTransaction();
        });
    }

    private @Nullable String whyItProvesNothing(LocalCluster cluster, Deployment deployment) {
        for (Kill kill : plan) {
            if (cluster.part(kill.part()).starts() < STARTS_OF_ONE_KILLED) {
                return "the kill of " + kill + " was not carried out";
            }
        }
        if (restores == 0) {
            return "no job was restored, so the kills hurt nothing";
        }
        boolean transactions = deployment.analysis().delivery() == Delivery.EXACTLY_ONCE;
        return transactions && aborted == 0 ? "no transaction was aborted, so the kills hurt nothing" : null;
    }

    private RoundReport report(@Nullable Compared compared, @Nullable String failure) {
        return new RoundReport(
                seed,
                plan,
                restores,
                aborted,
                compared,
                failure,
                patience.stopwatch().seconds());
    }
}
