package eu.limen.demo;

import eu.limen.cluster.Clearing;
import eu.limen.cluster.ClusterSettings;
import eu.limen.cluster.ConsoleProgram;
import eu.limen.cluster.KeptDirectory;
import eu.limen.cluster.LocalCluster;
import eu.limen.cluster.SessionSubmission;
import eu.limen.cluster.UnusableCluster;
import eu.limen.feed.FeedRefused;
import eu.limen.feed.Scenario;
import eu.limen.jobs.kafka.AnalysisJob;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.JobStart;
import eu.limen.jobs.kafka.ReportingJob;
import eu.limen.jobs.kafka.UnusableDeployment;
import eu.limen.jobs.replay.Pace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Broker, Flink, database and console of one machine, each a process of its own on 127.0.0.1, as in production but small: what the cluster runs is the code that
 * states would run. Begins anew at each start.
 */
public final class Demo implements AutoCloseable {

    /** Unpacked once: too large to be unpacked at every start. */
    private static final String KEPT = "postgresql";

    private static final String ACCOUNTS = "accounts.txt";

    /** Results can be seen after a checkpoint, and people are looking. */
    private static final Duration CHECKPOINTS = Duration.ofSeconds(2);

    private final Path directory;
    private final DeskBell bell;
    private final LocalCluster cluster;

    private Demo(Path directory, DeskBell bell, LocalCluster cluster) {
        this.directory = directory;
        this.bell = bell;
        this.cluster = cluster;
    }

    /**
     * Starts all of it; returns when the console answers and the analysis has been handed over.
     *
     * @param directory where everything of it lies; what an earlier demo left there is taken away
     * @param ports the first of ten ports in a row; empty: the first ten that are free
     * @param consoleJar the console's program
     * @param register the measures that stand at its beginning, one report a line; without such a file there are those of the scenario only
     * @param said what people may like to follow, a sentence at a time, from any thread
     * @throws UnusableCluster naming all that is wrong; then nothing is left running
     */
    public static Demo start(Path directory, OptionalInt ports, Path consoleJar, Path register, Consumer<String> said)
            throws UnusableCluster, IOException, InterruptedException {
        Path own = directory.toAbsolutePath().normalize();
        clear(own, said);
        DeskBell bell = DeskBell.listen(said);
        LocalCluster cluster = new LocalCluster(
                settings(own, ports, new ConsoleProgram(consoleJar, console(own, bell, register))),
                new SessionSubmission(AnalysisJob::wire),
                said);
        try {
            cluster.start();
        } catch (UnusableCluster | IOException | InterruptedException | RuntimeException failed) {
            bell.close();
            throw failed;
        }
        return new Demo(own, bell, cluster);
    }

    private static ClusterSettings settings(Path directory, OptionalInt ports, ConsoleProgram console) {
        return ClusterSettings.in(directory)
                .at(ports)
                .every(CHECKPOINTS)
                .with("analysis.parallelism", "1")
                // In the scenario's time: by the broker's clock all of it would arrive today.
                .with("topics.arrival", "producer")
                .small(console);
    }

    private static Map<String, String> console(Path directory, DeskBell bell, Path register) {
        Map<String, String> options = new TreeMap<>(Map.of(
                "limen.demo", "true",
                "limen.demo-accounts", directory.resolve(ACCOUNTS).toString(),
                "limen.demo-calls", bell.address().toString(),
                "limen.channels.webhook-hosts", bell.authority(),
                "limen.channels.loopback-webhooks", "true",
                // The scenario's days have passed: what has expired is judged by its latest result.
                "limen.alerts.as-of-data", "true",
                // A minute, so that desks are told at whatever hour the demo is started.
                "limen.alerts.night-from", "03:00",
                "limen.alerts.night-to", "03:01"));
        if (Files.exists(register)) {
            options.put("limen.register", register.toAbsolutePath().toString());
        }
        return options;
    }

    /** A demo that was killed has left processes; one that runs is not disturbed. */
    private static void clear(Path directory, Consumer<String> said)
            throws UnusableCluster, IOException, InterruptedException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        KeptDirectory kept = new KeptDirectory(directory);
        if (kept.keeper().isPresent()) {
            throw new UnusableCluster(List.of("--directory: '" + directory + "' (expected: one without a running demo; "
                    + "Ctrl-C in its terminal ends it)"));
        }
        try {
            List<String> ended = kept.stop();
            if (!ended.isEmpty()) {
                said.accept("ended what an earlier demo left behind: " + String.join(", ", ended));
            }
        } catch (TimeoutException hanging) {
            throw new IOException("what an earlier demo left behind does not end", hanging);
        }
        Clearing.deleteAllBut(directory, KEPT);
    }

    /** Where the console answers. */
    public URI address() {
        return cluster.console();
    }

    /** Each account a line: its name, a space, its password. */
    public List<String> accounts() throws IOException {
        return Files.readAllLines(accountsFile());
    }

    /** Readable by its owner only. */
    public Path accountsFile() {
        return directory.resolve(ACCOUNTS);
    }

    /** For files of the demo's own; taken away at the next start. */
    public Path scratch() {
        return directory.resolve("tmp");
    }

    /** Where the logs of all parts lie. */
    public Path logs() {
        return directory.resolve("log");
    }

    /**
     * Feeds a scenario to its end, and then makes a release of it.
     *
     * @throws FeedRefused if the broker takes no more of it
     * @throws ExecutionException if the broker does not answer, or the release breaks off
     */
    public void feed(Scenario scenario, Pace pace, DemoWatch watch)
            throws FeedRefused, InterruptedException, ExecutionException, UnusableDeployment {
        Deployment deployment = Deployment.read(cluster.deployment());
        send(deployment, scenario, pace, watch);
        JobStart.start(
                        deployment.named(deployment.analysis().name() + "-reporting"),
                        (environment, ofThatName) -> ReportingJob.wire(environment, deployment, scenario.dayAfter()),
                        null)
                .getJobExecutionResult()
                .get();
    }

    /**
     * Feeds the beginning of a scenario; what follows it is still to come, and there is no release yet.
     *
     * @throws FeedRefused if the broker takes no more of it
     * @throws ExecutionException if the broker does not answer
     */
    public void begin(Scenario beginning, Pace pace, DemoWatch watch)
            throws FeedRefused, InterruptedException, ExecutionException, UnusableDeployment {
        send(Deployment.read(cluster.deployment()), beginning, pace, watch);
    }

    private static void send(Deployment deployment, Scenario scenario, Pace pace, DemoWatch watch)
            throws FeedRefused, InterruptedException, ExecutionException {
        new DemoFeed(deployment, scenario.hastened(), pace, watch).run();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try {
            cluster.close();
        } finally {
            bell.close();
        }
    }
}
