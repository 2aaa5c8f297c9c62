package eu.limen.chaos;

import eu.limen.chaos.Difference.Sort;
import eu.limen.cluster.Clearing;
import eu.limen.cluster.ClusterSettings;
import eu.limen.cluster.Submission;
import eu.limen.cluster.UnusableCluster;
import eu.limen.feed.Scenario;
import eu.limen.jobs.kafka.Delivery;
import eu.limen.jobs.replay.ReplayFailed;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.Stopwatch;
import eu.limen.jobs.replay.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Rounds of chaos: the same scenario through a cluster again and again, broken elsewhere each time, always to the same results. */
public final class Chaos {

    /**
     * What is asked for.
     *
     * @param replay the scenario and where the undisturbed results go
     * @param seed of the first round; each further round has the next
     * @param output where clusters, logs and differences lie
     * @param delivery at least once only to show that the comparison finds what it is worth
     */
    public record Order(ReplayOptions replay, int rounds, long seed, Path output, Delivery delivery) {}

    /** Of one kind of result and difference so many are told; all are in the file. */
    private static final int MOST_TOLD = 5;

    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(1);
    private static final String SUBTASKS = "2";

    private final Order order;
    private final Submission submission;
    private final Supplier<Stopwatch> stopwatches;
    private final Consumer<String> says;

    /**
     * @param stopwatches give one that has just been started
     * @param says what people may like to follow
     */
    public Chaos(Order order, Submission submission, Supplier<Stopwatch> stopwatches, Consumer<String> says) {
        this.order = order;
        this.submission = submission;
        this.stopwatches = stopwatches;
        this.says = says;
    }

    /**
     * Runs all rounds, whatever becomes of them.
     *
     * @return whether all passed, and the table of them
     * @throws UnusableInput if the scenario is not what it should be
     * @throws ReplayFailed if even the undisturbed replay breaks off
     * @throws UnusableCluster if this machine cannot have a cluster
     */
    public Rounds run() throws UnusableInput, ReplayFailed, UnusableCluster, IOException, InterruptedException {
        Scenario scenario = Scenario.read(order.replay());
        says.accept("undisturbed replay of " + scenario.lines().size() + " lines and "
                + scenario.hours().size() + " ticks");
        Results expected = Undisturbed.of(order.replay(), scenario, stopwatches.get());
        for (Output missing : expected.missing()) {
            says.accept("the scenario gives no " + missing.word() + ", so nothing will be shown of them");
        }
        says.accept("compared in each round: " + expected.counts());
        List<RoundReport> reports = new ArrayList<>();
        for (int i = 0; i < order.rounds(); i++) {
            reports.add(round(order.seed() + i, scenario, expected));
        }
        return new Rounds(expected.counts(), reports);
    }

    private RoundReport round(long seed, Scenario scenario, Results expected)
            throws UnusableCluster, IOException, InterruptedException {
        Path directory = order.output().resolve("round-" + seed);
        Clearing.delete(directory);
        Round round = new Round(seed, scenario, expected, settings(directory), submission, stopwatches, says);
        RoundReport report = round.run();
        says.accept(report.line());
        tellDifferences(report, directory);
        if (report.passed()) {
            Clearing.deleteAllBut(directory, "log");
        }
        return report;
    }

    private ClusterSettings settings(Path directory) {
        return ClusterSettings.in(directory)
                .every(BETWEEN_CHECKPOINTS)
                .with(
                        "analysis.delivery",
                        order.delivery().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("analysis.parallelism", SUBTASKS)
                .with("topics.arrival", "producer")
                .with("topics.partitions", SUBTASKS)
                .with("topics.replication", "1")
                // A killed part closes its connections and is missed at once; one that only starts slowly, beside four
                // others,
                // must not be taken for dead.
                .withFlink("heartbeat.timeout", "30 s")
                .withFlink("metrics.fetcher.update-interval", "500");
    }

    private void tellDifferences(RoundReport report, Path directory) throws IOException {
        Compared compared = report.compared();
        if (compared == null || compared.equal()) {
            return;
        }
        Path file = directory.resolve("differences.txt");
        Files.write(
                file, compared.differences().stream().map(Difference::toString).toList());
        for (Output output : Output.values()) {
            for (Sort sort : Sort.values()) {
                List<Difference> alike = compared.differences().stream()
                        .filter(difference -> difference.output() == output && difference.sort() == sort)
                        .toList();
                alike.stream().limit(MOST_TOLD).forEach(difference -> says.accept("  " + difference));
                if (alike.size() > MOST_TOLD) {
                    says.accept(
                            "  " + output.word() + ": " + sort + ' ' + (alike.size() - MOST_TOLD) + " more in " + file);
                }
            }
        }
    }
}
