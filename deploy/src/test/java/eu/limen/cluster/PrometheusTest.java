package eu.limen.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Entry;
import eu.limen.jobs.canary.CanaryRun;
import eu.limen.jobs.canary.MoreCanaries;
import eu.limen.jobs.canary.RawSearch;
import eu.limen.jobs.metric.MetricName;
import eu.limen.jobs.replay.Disorder;
import eu.limen.jobs.replay.Pace;
import eu.limen.jobs.replay.ReplayBalance;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayRun;
import eu.limen.jobs.replay.ReplaySummary;
import eu.limen.jobs.replay.ReplayWatch;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job is read as Prometheus reads it while it runs: the figures are those of a replay of the same input. */
class PrometheusTest {

    /** A series per pattern that has had an episode; this scenario has none. EpisodeMetricsTest looks at it. */
    private static final MetricName BEGINS_WITH_AN_EPISODE = MetricName.OPEN_EPISODES;

    private static final Path MALFORMED = Path.of("../sample-data/scenarios/malformed");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Lets time pass beyond all that is looked at: it bears a gateway that no roster names, so it is refused. */
    private static final String LATER = "{\"kind\":\"traffic\",\"reportId\":\"967e340d-8fce-44da-a7c3-84fb3f5e91ff\","
            + "\"revision\":0,\"source\":\"AT-NOBODY\",\"reportingState\":\"AT\",\"reportedAt\":\"2025-03-20T10:07:00Z\","
            + "\"section\":\"AT-DE\",\"slot\":{\"start\":\"2025-03-20T09:00:00Z\",\"duration\":\"PT1H\"},\"vehiclesPassed\":1}";

    @TempDir
    static Path directory;

    @SuppressWarnings("NullAway.Init")
    private static Scrape scrape;

    @SuppressWarnings("NullAway.Init")
    private static Map<String, Long> replayed;

    @BeforeAll
    static void runBoth() throws Exception {
        for (String name : List.of("in", "out", "checkpoints", "replay")) {
            Files.createDirectory(directory.resolve(name));
        }
        try (Stream<Path> files = Files.list(MALFORMED)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                Files.copy(file, directory.resolve("in").resolve(file.getFileName()));
            }
        }
        Files.writeString(directory.resolve("in/y.jsonl"), LATER + "\n");
        Files.write(directory.resolve("in/z.jsonl"), List.of(MoreCanaries.lines()));
        replayed = replayed();
        int port = freePort();
        CanaryRun.of(
                directory.resolve("in"),
                directory.resolve("out"),
                directory.resolve("checkpoints"),
                PrometheusOptions.on(Integer.toString(port)),
                () -> scrape = scraped(port));
    }

    private static Map<String, Long> replayed() throws Exception {
        ReplayOptions options = new ReplayOptions(
                directory.resolve("in"),
                directory.resolve("replay"),
                SectionRegister.standard(),
                RunRules.only(RuleSetReader.standard()),
                null,
                1,
                Disorder.NONE,
                Pace.UNLIMITED);
        ReplaySummary summary = new ReplayRun(options, ReplayWatch.NONE).run(() -> 0);
        return summary.input().stream()
                .filter(balance -> !balance.source().equals(Entry.UNKNOWN))
                .collect(Collectors.toMap(
                        balance -> balance.kind() + " " + balance.source(),
                        ReplayBalance::admitted,
                        Long::sum,
                        TreeMap::new));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /** The ledger may be a little behind the line that was read last. */
    private static Scrape scraped(int port) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Scrape latest = Scrape.of(port);
        while (!admitted(latest).equals(replayed) && System.nanoTime() < deadline) {
            latest = Scrape.of(port);
        }
        return latest;
    }

    private static Map<String, Long> admitted(Scrape scrape) {
        return scrape.named(MetricName.REPORTS_ADMITTED.inPrometheus())
                .filter(sample -> !Entry.UNKNOWN.equals(sample.labels().get("source")))
                .collect(Collectors.toMap(
                        sample -> sample.labels().get("kind") + " "
                                + sample.labels().get("source"),
                        sample -> (long) sample.value(),
                        Long::sum,
                        TreeMap::new));
    }

    @Test
    void whatIsAdmittedPerKindAndSourceIsWhatAReplayAdmits() {
        assertThat(admitted(scrape)).isNotEmpty().isEqualTo(replayed);
    }

    @Test
    void everyMetricThatThePageNamesIsThere() {
        assertThat(MetricName.values())
                .filteredOn(metric -> metric != BEGINS_WITH_AN_EPISODE)
                .allSatisfy(metric -> assertThat(scrape.named(metric.inPrometheus()))
                        .as(metric.inPrometheus())
                        .isNotEmpty()
                        .allSatisfy(
                                sample -> assertThat(sample.labels().keySet()).containsAll(metric.labels())));
    }

    @Test
    void flinkTellsOfItsCheckpointsAndRestarts() {
        assertThat(List.of(
                        "flink_jobmanager_job_lastCheckpointDuration",
                        "flink_jobmanager_job_lastCheckpointSize",
                        "flink_jobmanager_job_numberOfCompletedCheckpoints",
                        "flink_jobmanager_job_numberOfFailedCheckpoints",
                        "flink_jobmanager_job_numRestarts",
                        "flink_taskmanager_job_task_operator_currentInputWatermark"))
                .allSatisfy(name -> assertThat(scrape.named(name)).as(name).isNotEmpty());
    }

    @Test
    void noLabelHoldsAnythingOfWhatWasRefused() throws IOException {
        Path written = directory.resolve("scrape.txt");
        Files.writeString(written, scrape.samples().toString());
        List<String> canaries = Files.readAllLines(MALFORMED.resolve("expected/canaries.txt"));

        assertThat(new RawSearch(canaries).foundIn(written)).isEmpty();
    }
}
