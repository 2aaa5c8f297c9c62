package eu.limen.jobs.state;

import eu.limen.codec.ResultWriter;
import eu.limen.flow.Tick;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.AnalysisTopology;
import eu.limen.jobs.Inputs;
import eu.limen.jobs.Outputs;
import eu.limen.jobs.RawReport;
import eu.limen.jobs.StandardSettings;
import eu.limen.model.HumanDecision;
import eu.limen.rules.RuleDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * The analysis over the lines of a scenario, in this process, one job at a time. It can be stopped with a savepoint after any line, and go on
 * from one with the lines behind it: where it reads and where it writes have no state of their own.
 */
final class ScenarioJob {

    /** The sources and sinks of the test: what they kept is left behind when a job is restored. */
    static final String NOT_OF_THE_ANALYSIS = "test-";

    private static final int MAX_PARALLELISM = 128;
    private static final long PATIENCE_MINUTES = 3;
    private static final int ATTEMPTS = 100_000;
    private static final ResultWriter WRITER = new ResultWriter();

    /** The job runs in this process: what it reads, how far, and what it found. */
    private static volatile List<RawReport> lines = List.of();

    private static volatile int end;
    private static volatile CountDownLatch sent = new CountDownLatch(1);
    private static final ConcurrentLinkedQueue<String> FOUND = new ConcurrentLinkedQueue<>();

    private final List<RawReport> scenario;
    private final int parallelism;
    private final LongFunction<AnalysisSettings> settings;

    ScenarioJob(List<RawReport> scenario, int parallelism) {
        this(scenario, parallelism, StandardSettings::until);
    }

    /**
     * A job with settings of its own.
     *
     * @param settings given the last tick
     */
    ScenarioJob(List<RawReport> scenario, int parallelism, LongFunction<AnalysisSettings> settings) {
        this.scenario = List.copyOf(scenario);
        this.parallelism = parallelism;
        this.settings = settings;
    }

    /** Reads the first lines and stops there; gives where the savepoint lies. */
    Path stopAfter(int first, Path savepoints) throws Exception {
        prepare(first);
        JobClient job = wired("test-turns-without-end", new NumberSequenceSource(0, Long.MAX_VALUE - 1), null)
                .executeAsync("the first lines of a scenario");
        if (!sent.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            throw new AssertionError("the lines were not sent in time");
        }
        return Path.of(stop(job, savepoints).replaceFirst("^file:", ""));
    }

    /** Reads to the end; gives the results as lines, in no order. */
    List<String> run(int behind, @Nullable Path savepoint) throws Exception {
        prepare(scenario.size());
        wired("test-turns-to-the-end", new NumberSequenceSource(behind, scenario.size() - 1L), savepoint)
                .execute("the last lines of a scenario");
        return List.copyOf(FOUND);
    }

    /** The job as it would be submitted. */
    StreamGraph graph() {
        return wired("test-turns-to-the-end", new NumberSequenceSource(0, 0), null)
                .getStreamGraph();
    }

    private void prepare(int lastLine) {
        lines = scenario;
        end = lastLine;
        sent = new CountDownLatch(1);
        FOUND.clear();
    }

    /** The first task may have sent its lines before the last one has started; until then no savepoint can be taken. */
    private static String stop(JobClient job, Path savepoints) throws Exception {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return job.stopWithSavepoint(false, savepoints.toUri().toString(), SavepointFormatType.CANONICAL)
                        .get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            } catch (ExecutionException e) {
                if (!String.valueOf(e.getMessage()).contains("Not all required tasks are currently running")) {
                    throw e;
                }
            }
        }
        throw new AssertionError("no savepoint could be taken");
    }

    private StreamExecutionEnvironment wired(String uid, NumberSequenceSource turns, @Nullable Path savepoint) {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
        if (savepoint != null) {
            configuration.set(
                    StateRecoveryOptions.SAVEPOINT_PATH, savepoint.toUri().toString());
            configuration.set(StateRecoveryOptions.SAVEPOINT_IGNORE_UNCLAIMED_STATE, true);
        }
        var environment = StreamExecutionEnvironment.createLocalEnvironment(parallelism, configuration);
        environment.setMaxParallelism(MAX_PARALLELISM);
        wire(environment, uid, turns);
        return environment;
    }

    private void wire(StreamExecutionEnvironment environment, String uid, NumberSequenceSource turns) {
        DataStream<RawReport> reports = environment
                .fromSource(turns, WatermarkStrategy.noWatermarks(), "Turns")
                .setParallelism(1)
                .uid(uid)
                .flatMap(ScenarioJob::send, TypeInformation.of(RawReport.class))
                .setParallelism(1)
                .uid("test-sending")
                .assignTimestampsAndWatermarks(WatermarkStrategy.<RawReport>forGenerator(unused -> new HourByHour())
                        .withTimestampAssigner((line, unused) -> line.knowledgeMillis()))
                .setParallelism(1)
                .uid("test-time");
        long lastTick = Tick.atOrBefore(scenario.get(scenario.size() - 1).knowledgeMillis());
        AnalysisTopology.wire(
                new Inputs(
                        reports,
                        none(reports, HumanDecision.class, "decisions"),
                        none(reports, RuleDocument.class, "rules")),
                settings.apply(lastTick),
                new Outputs(
                        admitted -> {},
                        keep("situations", result -> WRITER.line(result)),
                        keep("indicators", result -> WRITER.line(result)),
                        keep("alerts", result -> WRITER.line(result)),
                        keep("rejections", result -> WRITER.line(result)),
                        keep("balances", result -> WRITER.line(result))));
    }

    private static <T> DataStream<T> none(DataStream<RawReport> reports, Class<T> type, String name) {
        return reports.flatMap(nothing(), TypeInformation.of(type)).uid("test-no-" + name);
    }

    private static <T> FlatMapFunction<RawReport, T> nothing() {
        return (line, out) -> {};
    }

    private interface Form<T> extends MapFunction<T, String> {}

    private static <T> Consumer<DataStream<T>> keep(String name, Form<T> form) {
        return results -> results.map(form, Types.STRING)
                .uid("test-lines-of-" + name)
                .flatMap((String line, Collector<String> out) -> FOUND.add(line), Types.STRING)
                .uid("test-kept-" + name)
                .sinkTo(new DiscardingSink<>())
                .uid("test-" + name);
    }

    private static void send(Long turn, Collector<RawReport> out) {
        if (turn >= end) {
            sent.countDown();
            Thread.onSpinWait();
            return;
        }
        out.collect(lines.get(turn.intValue()));
    }

    /** A tick comes when the first line of a later hour does, as in a replay. */
    private static final class HourByHour implements WatermarkGenerator<RawReport> {

        @Override
        public void onEvent(RawReport line, long knowledgeMillis, WatermarkOutput output) {
            output.emitWatermark(new Watermark(Tick.atOrAfter(knowledgeMillis) - Tick.HOUR_MILLIS));
        }

        @Override
        public void onPeriodicEmit(WatermarkOutput output) {
            // Each line has said it.
        }
    }
}
