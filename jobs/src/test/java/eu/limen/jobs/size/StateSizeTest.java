package eu.limen.jobs.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import eu.limen.jobs.AnalysisTopology;
import eu.limen.jobs.Inputs;
import eu.limen.jobs.Outputs;
import eu.limen.jobs.RawReport;
import eu.limen.jobs.StandardSettings;
import eu.limen.model.HumanDecision;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleDocument;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.OperatorState;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the job keeps does not grow: a savepoint after fifteen months, when the ids of reports have begun to expire (13 months), and one after
 * twenty-four. {@code -Dlimen.sections=N} takes more sections than the few that a build has time for; all are 66.
 */
class StateSizeTest {

    private static final int SECTIONS = Integer.getInteger("limen.sections", 3);
    /** 31 March 2025. */
    private static final int DAYS_IN_FIFTEEN_MONTHS = 456;

    private static final int PER_CENT = 5;
    private static final long PATIENCE_MINUTES = 60;

    /** The day up to which the source may send; the job runs in this process. */
    private static volatile int sendThrough;

    private static final CountDownLatch FIFTEEN_MONTHS_SENT = new CountDownLatch(1);
    private static final CountDownLatch ALL_SENT = new CountDownLatch(1);

    @Test
    void aSavepointAfterTwoYearsIsAsLargeAsOneAfterFifteenMonths(@TempDir Path directory, TestReporter reporter)
            throws Exception {
        List<Section> sections =
                SectionRegister.standard().sections().stream().limit(SECTIONS).toList();
        sendThrough = DAYS_IN_FIFTEEN_MONTHS;
        JobClient job = start(sections);
        try {
            Map<String, Long> afterFifteenMonths = sizes(job, FIFTEEN_MONTHS_SENT, directory.resolve("fifteen"));
            sendThrough = TwoYears.days();
            Map<String, Long> afterTwoYears = sizes(job, ALL_SENT, directory.resolve("twenty-four"));

            reporter.publishEntry(table(afterFifteenMonths, afterTwoYears));
            assertThat(total(afterTwoYears)).isCloseTo(total(afterFifteenMonths), withPercentage(PER_CENT));
        } finally {
            job.cancel().get();
        }
    }

    /** Bytes of each operator after 15 and after 24 months. */
    private static Map<String, String> table(Map<String, Long> before, Map<String, Long> after) {
        Map<String, String> table = new TreeMap<>();
        after.forEach((operator, size) -> table.put(operator, before.get(operator) + " then " + size));
        table.put("all of " + SECTIONS + " sections", total(before) + " then " + total(after));
        return table;
    }

    private static long total(Map<String, Long> sizes) {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> sizes(JobClient job, CountDownLatch sent, Path directory) throws Exception {
        if (!sent.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            throw new AssertionError("the reports were not sent in time");
        }
        String savepoint = job.triggerSavepoint(directory.toString(), SavepointFormatType.NATIVE)
                .get();
        Path metadata = Path.of(savepoint.replaceFirst("^file:", "")).resolve("_metadata");
        try (DataInputStream in = new DataInputStream(Files.newInputStream(metadata))) {
            Map<String, Long> sizes = new TreeMap<>();
            for (OperatorState state : Checkpoints.loadCheckpointMetadata(
                            in, StateSizeTest.class.getClassLoader(), savepoint)
                    .getOperatorStates()) {
                sizes.put(state.getOperatorUid().orElse(state.getOperatorID().toString()), state.getStateSize());
            }
            return sizes;
        }
    }

    private static JobClient start(List<Section> sections) throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(StateBackendOptions.STATE_BACKEND, "hashmap");
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
        environment.setMaxParallelism(128);
        DataStream<RawReport> reports = environment
                .fromSource(new NumberSequenceSource(0, Long.MAX_VALUE - 1), WatermarkStrategy.noWatermarks(), "Turns")
                .setParallelism(1)
                .uid("turns")
                .flatMap(new Sending(sections.stream().map(Section::id).toList()), TypeInformation.of(RawReport.class))
                .setParallelism(1)
                .uid("sending")
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
                StandardSettings.until(Long.MAX_VALUE),
                new Outputs(
                        drop("admitted"),
                        drop("situations"),
                        drop("indicators"),
                        drop("alerts"),
                        drop("rejections"),
                        drop("balances")));
        return environment.executeAsync("two years");
    }

    private static <T> Consumer<DataStream<T>> drop(String name) {
        return results -> results.sinkTo(new DiscardingSink<>()).uid("drop-" + name);
    }

    /** A day's reports a turn, as long as they may be sent; else turns pass without any. */
    private static final class Sending extends RichFlatMapFunction<Long, RawReport> {

        private static final long serialVersionUID = 1;
        private final List<String> sections;
        private transient TwoYears years;
        private int day;

        Sending(List<String> sections) {
            this.sections = sections;
        }

        @Override
        public void open(OpenContext context) {
            SectionRegister register = SectionRegister.standard();
            years = new TwoYears(sections.stream().map(register::find).toList());
        }

        @Override
        public void flatMap(Long turn, Collector<RawReport> out) throws IOException {
            if (day >= sendThrough) {
                (day < TwoYears.days() ? FIFTEEN_MONTHS_SENT : ALL_SENT).countDown();
                Thread.onSpinWait();
                return;
            }
            for (byte[] line : years.lines(day)) {
                out.collect(new RawReport(line, line.length, "two-years", day, null, TwoYears.sentMillis(day)));
            }
            day++;
        }
    }
}
