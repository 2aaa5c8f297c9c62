package eu.limen.jobs.canary;

import eu.limen.admission.Gateways;
import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.codec.ResultWriter;
import eu.limen.codec.RuleSetReader;
import eu.limen.flow.AdmittedReport;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.AnalysisTopology;
import eu.limen.jobs.Inputs;
import eu.limen.jobs.Outputs;
import eu.limen.jobs.RawReport;
import eu.limen.model.Alert;
import eu.limen.model.Balance;
import eu.limen.model.HumanDecision;
import eu.limen.model.Indicator;
import eu.limen.model.Rejection;
import eu.limen.model.Situation;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleDocument;
import eu.limen.rules.RuleSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.Collector;
import org.apache.flink.util.ExceptionUtils;
import org.jspecify.annotations.Nullable;

/**
 * The topology over files that hold what must not survive: it reads them to their end, with checkpoints on the way that stay, leaves a savepoint, and is
 * stopped. It never restarts.
 */
public final class CanaryRun {

    private static final TypeInformation<RawReport> RAW = TypeInformation.of(RawReport.class);
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMillis(500);
    private static final int ALL_CHECKPOINTS = 100_000;

    private static final int ATTEMPTS = 100_000;
    private static final ResultWriter WRITER = new ResultWriter();

    /** Counted down by the witness, which sees the last line of all. */
    static volatile CountDownLatch everythingRead = new CountDownLatch(1);

    private CanaryRun() {}

    /**
     * Runs.
     *
     * @param checkpoints an empty directory, for all of them and the savepoint
     */
    public static void of(Path input, Path output, Path checkpoints) throws Exception {
        of(input, output, checkpoints, Map.of(), () -> {});
    }

    /** What is done while everything has been read and the job still runs. */
    public interface Look {
        void look() throws Exception;
    }

    /**
     * Runs with further options of Flink, and looks before it stops.
     *
     * @param checkpoints an empty directory, for all of them and the savepoint
     */
    public static void of(Path input, Path output, Path checkpoints, Map<String, String> options, Look look)
            throws Exception {
        everythingRead = new CountDownLatch(1);
        Configuration configuration = keepingCheckpoints(checkpoints);
        configuration.addAll(Configuration.fromMap(options));
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(1, configuration);
        DataStream<RawReport> lines = environment
                .fromSource(
                        new NumberSequenceSource(0, Long.MAX_VALUE - 1), WatermarkStrategy.noWatermarks(), "Numbers")
                .uid("canary-numbers")
                .flatMap(new Lines(input.toString()), RAW)
                .uid("canary-lines")
                .name("Lines")
                .assignTimestampsAndWatermarks(WatermarkStrategy.<RawReport>forGenerator(unused -> new EachLine())
                        .withTimestampAssigner((line, unused) -> line.knowledgeMillis()))
                .uid("canary-time");
        AnalysisTopology.wire(new Inputs(lines, noDecisions(lines), noRules(lines)), settings(input), outputs(output));
        // Only the witness may cross the network: what is refused never does.
        lines.filter(Witness::isWitness)
                .uid("canary-filter")
                .keyBy(line -> "one key", Types.STRING)
                .process(new Witness(output.resolve("witness.txt").toString()), Types.STRING)
                .uid("canary-witness")
                .name("Witness")
                .sinkTo(new DiscardingSink<>())
                .uid("canary-nothing");
        JobClient job = environment.executeAsync("canaries");
        try {
            if (!everythingRead.await(5, TimeUnit.MINUTES)) {
                throw new AssertionError("the input was not read to its end");
            }
            look.look();
            takeSavepoint(job, checkpoints);
        } finally {
            job.cancel().get();
        }
    }

    /** The input may have been read before the last task has begun: then Flink refuses, and is asked again. */
    private static void takeSavepoint(JobClient job, Path directory) throws Exception {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                job.triggerSavepoint(directory.toString(), SavepointFormatType.CANONICAL)
                        .get();
                return;
            } catch (ExecutionException refused) {
                if (!ExceptionUtils.stringifyException(refused).contains("is not being executed at the moment")) {
                    throw refused;
                }
            }
        }
        throw new AssertionError("no savepoint could be taken");
    }

    private static Configuration keepingCheckpoints(Path directory) {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
        configuration.set(StateBackendOptions.STATE_BACKEND, "hashmap");
        configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY, directory.toUri().toString());
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, BETWEEN_CHECKPOINTS);
        configuration.set(CheckpointingOptions.MAX_RETAINED_CHECKPOINTS, ALL_CHECKPOINTS);
        configuration.set(
                CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        return configuration;
    }

    /** A stream that never holds anything, on the time of the lines. */
    private static DataStream<HumanDecision> noDecisions(DataStream<RawReport> lines) {
        return lines.flatMap((line, out) -> {}, TypeInformation.of(HumanDecision.class))
                .uid("canary-decisions")
                .name("No decisions");
    }

    /** No rules but those of the beginning, on the time of the lines. */
    private static DataStream<RuleDocument> noRules(DataStream<RawReport> lines) {
        return lines.flatMap((line, out) -> {}, TypeInformation.of(RuleDocument.class))
                .uid("canary-rules")
                .name("No rules");
    }

    private static AnalysisSettings settings(Path input) throws IOException {
        Gateways.Collector roster = new Gateways.Collector();
        ReportDecoder decoder = new ReportDecoder();
        for (Path file : files(input)) {
            try (LineByLine lines = new LineByLine(file)) {
                for (byte[] line = lines.next(); line != null; line = lines.next()) {
                    if (decoder.decode(line) instanceof Decoded.Accepted accepted) {
                        roster.add(accepted.report());
                    }
                }
            }
        }
        return new AnalysisSettings(
                SectionRegister.standard(), RuleSets.only(RuleSetReader.standard()), roster.build(), Long.MAX_VALUE);
    }

    static List<Path> files(Path input) throws IOException {
        try (Stream<Path> files = Files.list(input)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static Outputs outputs(Path output) {
        return new Outputs(
                CanaryRun.<AdmittedReport>into(output, "admitted", AdmittedReport::json),
                CanaryRun.<Situation>into(output, "situations", result -> WRITER.line(result)),
                CanaryRun.<Indicator>into(output, "indicators", result -> WRITER.line(result)),
                CanaryRun.<Alert>into(output, "alerts", result -> WRITER.line(result)),
                CanaryRun.<Rejection>into(output, "rejections", result -> WRITER.line(result)),
                CanaryRun.<Balance>into(output, "balances", result -> WRITER.line(result)));
    }

    /** A result as the line that is written of it. */
    interface Form<T> extends java.io.Serializable {
        String line(T result);
    }

    private static <T> Consumer<DataStream<T>> into(Path output, String name, Form<T> form) {
        return results -> results.map(
                        new Written<>(output.resolve(name + ".jsonl").toString(), form), Types.STRING)
                .uid("canary-" + name)
                .sinkTo(new DiscardingSink<>())
                .uid("canary-end-of-" + name);
    }

    static void append(String file, String line) {
        try {
            Files.writeString(Path.of(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes each result to a file at once. */
    private static final class Written<T> implements MapFunction<T, String> {
        private static final long serialVersionUID = 1;
        private final String file;
        private final Form<T> form;

        Written(String file, Form<T> form) {
            this.file = file;
            this.form = form;
        }

        @Override
        public String map(T result) {
            append(file, form.line(result));
            return file;
        }
    }

    /** Each number becomes the next line of the files; after the last there is nothing. None is kept. */
    private static final class Lines extends RichFlatMapFunction<Long, RawReport> {
        private static final long serialVersionUID = 1;
        private final String input;
        private transient @Nullable CanaryLines lines;

        Lines(String input) {
            this.input = input;
        }

        @Override
        public void open(OpenContext context) throws IOException {
            lines = new CanaryLines(files(Path.of(input)));
        }

        @Override
        public void flatMap(Long number, Collector<RawReport> out) throws IOException {
            RawReport line = lines == null ? null : lines.next();
            if (line == null) {
                lines = null;
                return;
            }
            out.collect(line);
        }
    }

    /** Time moves with every line. */
    private static final class EachLine implements WatermarkGenerator<RawReport> {
        private long latest = Long.MIN_VALUE;

        @Override
        public void onEvent(RawReport line, long timestamp, WatermarkOutput output) {
            latest = Math.max(latest, timestamp);
            output.emitWatermark(new Watermark(latest));
        }

        @Override
        public void onPeriodicEmit(WatermarkOutput output) {
            // Each line has said it.
        }
    }
}
