package eu.limen.jobs.size;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import eu.limen.jobs.AnalysisTopology;
import eu.limen.jobs.Inputs;
import eu.limen.jobs.Outputs;
import eu.limen.jobs.RawReport;
import eu.limen.jobs.StandardSettings;
import eu.limen.model.HumanDecision;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleDocument;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.checkpoint.CheckpointStatsSnapshot;
import org.apache.flink.runtime.checkpoint.TaskStateStats;
import org.apache.flink.runtime.executiongraph.AccessExecutionGraph;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * State on the heap against state in RocksDB, with the whole analysis: {@code mvn -pl jobs -am test -Dtest=StateBackendTest
 * -Dlimen.backends=hashmap:5:10000,rocksdb:5:10000} runs each BACKEND:SECTIONS:REPORTS and tells what it took (docs/state.md). BACKEND:SECTIONS:FILE
 * takes the reports of a file in the order of knowledge instead, such as {@code deploy/bench} leaves, and tells also which steps hold the state.
 */
@EnabledIfSystemProperty(named = "limen.backends", matches = ".+")
class StateBackendTest {

    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("limen.backends.seconds", 170));
    private static final Duration CHECKPOINT_EVERY = Duration.ofSeconds(5);
    private static final int SUBTASKS = 2;
    private static final int REPORTS_A_DAY_AND_SIDE = 2;
    private static final double MEGABYTE = 1e6;
    private static final double NANOS = 1e9;

    /** What a run took; of processor time all that this process used, which counts where a machine has other work too. */
    private record Effort(boolean finished, long nanos, long busyNanos) {}

    /** One measurement. */
    record Load(String backend, int sections, int reports, String file) {

        static Load of(String text) {
            String[] parts = text.split(":", -1);
            boolean counted = parts[2].chars().allMatch(Character::isDigit);
            return new Load(
                    parts[0],
                    Integer.parseInt(parts[1]),
                    counted ? Integer.parseInt(parts[2]) : 0,
                    counted ? "" : parts[2]);
        }

        boolean isOfFile() {
            return !file.isEmpty();
        }

        /** The elements of the source: one for each day, or for each hundred lines of a file. */
        long steps() throws IOException {
            return isOfFile() ? LinesOfFile.steps(Path.of(file)) : days();
        }

        /** Of the results, epoch milliseconds; a file says it by its last line. */
        long until() throws IOException {
            return isOfFile() ? LinesOfFile.lastMillis(Path.of(file)) : TwoYears.sentMillis(days());
        }

        List<Section> register() {
            return SectionRegister.standard().sections().stream()
                    .limit(sections)
                    .toList();
        }

        int days() {
            int sides = register().stream()
                    .mapToInt(section -> section.states().size())
                    .sum();
            return Math.min(TwoYears.days(), -Math.floorDiv(-reports, sides * REPORTS_A_DAY_AND_SIDE));
        }
    }

    static Stream<Load> loads() {
        return Stream.of(System.getProperty("limen.backends", "").split(",", -1))
                .map(Load::of);
    }

    @ParameterizedTest
    @MethodSource("loads")
    void takesSoLong(Load load, @TempDir Path directory, TestReporter reporter) throws Exception {
        try (MiniCluster cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration(load, directory))
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(SUBTASKS)
                .build())) {
            cluster.start();
            JobGraph graph = wired(load, directory)
                    .getStreamGraph()
                    .getJobGraph(StateBackendTest.class.getClassLoader(), JobID.generate());
            long begun = System.nanoTime();
            long busy = busyNanos();
            JobID job = cluster.submitJob(graph).get().getJobID();

            boolean finished = isFinished(cluster, job);

            Effort effort = new Effort(finished, System.nanoTime() - begun, busyNanos() - busy);
            var checkpoints = cluster.getExecutionGraph(job).get().getCheckpointStatsSnapshot();
            assertThat(checkpoints).isNotNull();
            reporter.publishEntry(load.toString(), line(load, effort, checkpoints));
            if (load.isOfFile()) {
                reporter.publishEntry(
                        "steps", steps(cluster.getExecutionGraph(job).get(), checkpoints));
            }
        }
    }

    private static long busyNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static boolean isFinished(MiniCluster cluster, JobID job) throws InterruptedException, ExecutionException {
        try {
            var result = cluster.requestJobResult(job).get(LONGEST.toSeconds(), TimeUnit.SECONDS);
            assertThat(result.isSuccess()).as("the job ended well").isTrue();
            return true;
        } catch (TimeoutException tooLong) {
            return false;
        }
    }

    private static String line(Load load, Effort effort, CheckpointStatsSnapshot checkpoints) {
        var sizes = checkpoints.getSummaryStats();
        var last = checkpoints.getHistory().getLatestCompletedCheckpoint();
        return String.format(
                Locale.ROOT,
                "%s %d sections, %d days: %s %.1f s, %.1f s of processor time; checkpoints %d complete, %d failed; written %.2f MB on average, %.2f MB at most; whole state last %.2f MB; duration %d ms on average, %d ms at most",
                load.backend(),
                load.sections(),
                load.days(),
                effort.finished() ? "finished in" : "not finished after",
                effort.nanos() / NANOS,
                effort.busyNanos() / NANOS,
                checkpoints.getCounts().getNumberOfCompletedCheckpoints(),
                checkpoints.getCounts().getNumberOfFailedCheckpoints(),
                sizes.getCheckpointedSize().getAverage() / MEGABYTE,
                sizes.getCheckpointedSize().getMaximum() / MEGABYTE,
                last == null ? 0 : last.getStateSize() / MEGABYTE,
                sizes.getEndToEndDurationStats().getAverage(),
                sizes.getEndToEndDurationStats().getMaximum());
    }

    /** Which steps hold the last checkpoint's state, the largest first. */
    private static String steps(AccessExecutionGraph job, CheckpointStatsSnapshot checkpoints) {
        var last = checkpoints.getHistory().getLatestCompletedCheckpoint();
        return last == null
                ? "no checkpoint"
                : last.getAllTaskStateStats().stream()
                        .filter(step -> step.getStateSize() > 0)
                        .sorted(Comparator.comparingLong(TaskStateStats::getStateSize)
                                .reversed())
                        .map(step -> String.format(
                                Locale.ROOT,
                                "%.2f MB %s",
                                step.getStateSize() / MEGABYTE,
                                job.getJobVertex(step.getJobVertexId()).getName()))
                        .collect(Collectors.joining("\n"));
    }

    private static Configuration configuration(Load load, Path directory) {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
        configuration.set(RestOptions.BIND_PORT, "0");
        configuration.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(512));
        configuration.set(StateBackendOptions.STATE_BACKEND, load.backend());
        configuration.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, true);
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, CHECKPOINT_EVERY);
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY, directory.toUri().toString());
        return configuration;
    }

    private static StreamExecutionEnvironment wired(Load load, Path directory) throws IOException {
        StreamExecutionEnvironment environment =
                StreamExecutionEnvironment.createLocalEnvironment(SUBTASKS, configuration(load, directory));
        environment.setMaxParallelism(128);
        DataStream<RawReport> reports = environment
                .fromSource(new NumberSequenceSource(0, load.steps() - 1), WatermarkStrategy.noWatermarks(), "Days")
                .setParallelism(1)
                .uid("days")
                .flatMap(
                        load.isOfFile() ? new LinesOfFile(load.file()) : new Day(load),
                        TypeInformation.of(RawReport.class))
                .setParallelism(1)
                .uid("reports")
                .assignTimestampsAndWatermarks(WatermarkStrategy.<RawReport>forGenerator(unused -> new HourByHour())
                        .withTimestampAssigner((line, unused) -> line.knowledgeMillis()))
                .setParallelism(1)
                .uid("time");
        DataStream<HumanDecision> decisions = reports.flatMap(
                        (RawReport line, Collector<HumanDecision> out) -> {}, TypeInformation.of(HumanDecision.class))
                .uid("no-decisions");
        DataStream<RuleDocument> rules = reports.flatMap(
                        (RawReport line, Collector<RuleDocument> out) -> {}, TypeInformation.of(RuleDocument.class))
                .uid("no-rules");
        AnalysisTopology.wire(
                new Inputs(reports, decisions, rules),
                StandardSettings.until(load.until()),
                new Outputs(
                        drop("admitted"),
                        drop("situations"),
                        drop("indicators"),
                        drop("alerts"),
                        drop("rejections"),
                        drop("balances")));
        return environment;
    }

    private static <T> Consumer<DataStream<T>> drop(String name) {
        return results -> results.sinkTo(new DiscardingSink<>()).uid("drop-" + name);
    }

    /** A day's reports. */
    private static final class Day extends RichFlatMapFunction<Long, RawReport> {

        private static final long serialVersionUID = 1;
        private final List<String> sections;
        private transient TwoYears years;

        Day(Load load) {
            this.sections = load.register().stream().map(Section::id).toList();
        }

        @Override
        public void open(OpenContext context) {
            SectionRegister register = SectionRegister.standard();
            years = new TwoYears(sections.stream().map(register::find).toList());
        }

        @Override
        public void flatMap(Long day, Collector<RawReport> out) throws IOException {
            for (byte[] line : years.lines(day.intValue())) {
                out.collect(
                        new RawReport(line, line.length, "two-years", day, null, TwoYears.sentMillis(day.intValue())));
            }
        }
    }
}
