package eu.limen.bench;

import eu.limen.cluster.ClusterSettings;
import eu.limen.cluster.LocalCluster;
import eu.limen.cluster.SessionSubmission;
import eu.limen.codec.RuleSetReader;
import eu.limen.feed.Ends;
import eu.limen.feed.Feeder;
import eu.limen.feed.ReadSoFar;
import eu.limen.feed.Scenario;
import eu.limen.feed.Scenario.Hour;
import eu.limen.jobs.kafka.AnalysisJob;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.replay.Disorder;
import eu.limen.jobs.replay.Pace;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.rules.RunRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures on Kafka how long after a tick its results can be read. For {@code deploy/bench latency}. */
@Command(
        name = "bench latency",
        mixinStandardHelpOptions = true,
        header = "Measures on Kafka how long after a tick its results can be read.")
final class Latency implements Callable<Integer> {

    private static final int SECTIONS = 43;
    private static final int HOURS_A_DAY = 24;
    private static final int PARTS_OF_A_SECOND = 10;

    @Option(
            names = "--rates",
            paramLabel = "N",
            split = ",",
            defaultValue = "1000,5000,20000",
            description = "Reports a second, one after the other. Default: ${DEFAULT-VALUE}.")
    private List<Integer> rates = List.of();

    @Option(
            names = "--ticks-per-second",
            paramLabel = "N",
            defaultValue = "4",
            description = "Hours of the stream that pass in a second. Default: ${DEFAULT-VALUE}.")
    private double ticksPerSecond = 4;

    @Option(
            names = "--warm-days",
            paramLabel = "N",
            defaultValue = "40",
            description = "Of the stream, fed before anything is measured. Default: ${DEFAULT-VALUE}.")
    private int warmDays = 40;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "14",
            description = "Of the stream, at each rate. Default: ${DEFAULT-VALUE}.")
    private int days = 14;

    @Option(
            names = "--checkpoint",
            paramLabel = "DURATION",
            defaultValue = "PT10S",
            description = "Between two checkpoints; indicators can be read that often. Default: ${DEFAULT-VALUE}.")
    private Duration checkpoint = Duration.ofSeconds(10);

    @Option(
            names = "--patience",
            paramLabel = "N",
            defaultValue = "300",
            description = "Seconds to wait for what is late after each rate. Default: ${DEFAULT-VALUE}.")
    private int patience = 300;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--work", paramLabel = "DIR", required = true, description = "For the stream and the cluster.")
    private Path work = Path.of("");

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "A page into whose marked place the table is written.")
    private Path report = Path.of("");

    private final long began = System.nanoTime();

    private Latency() {}

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Latency()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(work);
        Scenario scenario = scenario();
        LatencyRun run = new LatencyRun();
        Map<Integer, Double> reached = new TreeMap<>();
        try (LocalCluster cluster = new LocalCluster(settings(), new SessionSubmission(AnalysisJob::wire), this::say)) {
            cluster.start();
            Deployment deployment = Deployment.read(cluster.deployment());
            Ends ends = Ends.of(deployment);
            try (Feeder feeder = new Feeder(deployment, ends);
                    ReadSoFar read = new ReadSoFar(deployment)) {
                scenario.roster().forEach(feeder::send);
                feeder.flush();
                LatencyFeed feed = new LatencyFeed(feeder, run);
                List<Hour> hours = scenario.hours();
                int next = warmDays * HOURS_A_DAY;
                feed.hurry(hours.subList(0, next));
                awaitRead(read, ends);
                try (var alerts = LatencyReader.of(
                                deployment, run, deployment.topics().alerts(), "alerts");
                        var indicators = LatencyReader.of(
                                deployment, run, deployment.topics().indicators(), "indicators")) {
                    for (int rate : rates) {
                        List<Hour> part = hours.subList(next, next + days * HOURS_A_DAY);
                        next += part.size();
                        reached.put(rate, feed.steady(part, rate, ticksPerSecond));
                        say(String.format(Locale.ROOT, "fed at %,.0f reports a second", reached.get(rate)));
                        awaitRead(read, ends);
                        say(run.size() + " results read");
                    }
                }
            }
        }
        if (!report.toString().isEmpty()) {
            LatencyPage.write(report, run.latencies(), reached);
        }
        System.out.print(LatencyPage.table(run.latencies(), reached));
        return 0;
    }

    private Scenario scenario() throws Exception {
        Workload workload =
                new Workload("latency", SECTIONS, warmDays + rates.size() * days, Workload.Grain.HOURLY, seed);
        Path input = Stream.in(work, workload);
        return Scenario.read(new ReplayOptions(
                input,
                work.resolve("none"),
                BenchSections.of(SECTIONS),
                RunRules.only(RuleSetReader.standard()),
                null,
                1,
                Disorder.NONE,
                Pace.UNLIMITED));
    }

    private ClusterSettings settings() {
        return ClusterSettings.in(work.resolve("cluster"))
                .every(checkpoint)
                .with("topics.arrival", "producer")
                .with("topics.partitions", "2")
                .with("topics.replication", "1");
    }

    /** All that was sent has been read, and two checkpoints have been taken since: what it gave can be read by then. */
    private void awaitRead(ReadSoFar read, Ends ends) throws InterruptedException {
        for (int i = 0; i < patience * PARTS_OF_A_SECOND && !read.reaches(ends); i++) {
            TimeUnit.MILLISECONDS.sleep(1000 / PARTS_OF_A_SECOND);
        }
        if (!read.reaches(ends)) {
            say("the analysis is still behind after " + patience + " s; what it gives later is not in the table");
        }
        TimeUnit.MILLISECONDS.sleep(2 * checkpoint.toMillis());
    }

    private void say(String line) {
        System.err.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - began) / 1e9, line);
    }
}
