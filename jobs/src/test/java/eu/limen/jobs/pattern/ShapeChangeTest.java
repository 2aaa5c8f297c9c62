package eu.limen.jobs.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PatternMatch;
import eu.limen.model.Label;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A job is stopped with a savepoint between the two days of a surge, and goes on with a new operator for a new shape of the sequence. */
@Execution(ExecutionMode.SAME_THREAD)
class ShapeChangeTest {

    private static final long DAY = Histories.THURSDAY;
    private static final long PATIENCE_MINUTES = 2;
    private static final int ATTEMPTS = 100_000;

    /** The job runs in this process: what it is to send, what it has sent, what it found. */
    private static final Queue<LabelledDay> TO_SEND = new ConcurrentLinkedQueue<>();

    private static final Queue<PatternMatch> FOUND = new ConcurrentLinkedQueue<>();
    private static volatile CountDownLatch sent = new CountDownLatch(1);

    @BeforeEach
    void forget() {
        FOUND.clear();
    }

    @Test
    void whatTheOldOperatorHadSeenIsHandedToTheNewOne(@TempDir Path savepoints) throws Exception {
        String savepoint = run(DAY, null, savepoints, Surge.template(1)::in);
        assertThat(FOUND).isEmpty();

        run(DAY + 1, savepoint, savepoints, Surge.template(2)::in);

        assertThat(FOUND).extracting(PatternMatch::days).containsExactly(List.of(DAY, DAY + 1));
    }

    @Test
    void theSameShapeGoesOnWhereItWas(@TempDir Path savepoints) throws Exception {
        String savepoint = run(DAY, null, savepoints, Surge.template(1)::in);

        run(DAY + 1, savepoint, savepoints, Surge.template(1)::in);

        assertThat(FOUND).extracting(PatternMatch::days).containsExactly(List.of(DAY, DAY + 1));
    }

    @Test
    void aNewOperatorWithoutTheMemoryOfLabelsMissesIt(@TempDir Path savepoints) throws Exception {
        String savepoint = run(DAY, null, savepoints, days -> forgetful(Surge.template(1), days));

        run(DAY + 1, savepoint, savepoints, days -> forgetful(Surge.template(2), days));

        assertThat(FOUND).isEmpty();
    }

    /** The sequence without what stands before it. */
    private static DataStream<PatternMatch> forgetful(Template<LabelledDay> template, DataStream<LabelledDay> days) {
        return template.find(days);
    }

    /** Sends one HIGH day, and stops with a savepoint when it has passed. */
    private static String run(
            long day,
            @Nullable String from,
            Path savepoints,
            Function<DataStream<LabelledDay>, DataStream<PatternMatch>> search)
            throws Exception {
        sent = new CountDownLatch(1);
        TO_SEND.add(Histories.day("HR>SI", day, Histories.closes(day), Label.HIGH, false, true));
        StreamExecutionEnvironment environment = environment(from);
        DataStream<LabelledDay> days = environment
                .fromSource(new NumberSequenceSource(0, Long.MAX_VALUE - 1), WatermarkStrategy.noWatermarks(), "Turns")
                .uid("turns")
                .flatMap(ShapeChangeTest::send, TypeInformation.of(LabelledDay.class))
                .uid("sending")
                .assignTimestampsAndWatermarks(WatermarkStrategy.<LabelledDay>forGenerator(unused -> new DayByDay())
                        .withTimestampAssigner((one, unused) -> one.tick()))
                .uid("time");
        search.apply(days)
                .map(ShapeChangeTest::keep, TypeInformation.of(PatternMatch.class))
                .uid("kept")
                .sinkTo(new DiscardingSink<>())
                .uid("sink");
        JobClient job = environment.executeAsync("surges");
        if (!sent.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            throw new AssertionError("the day was not sent in time");
        }
        return stop(job, savepoints);
    }

    /** The first task may have sent its day before the last one has started; until then no savepoint can be taken. */
    private static String stop(JobClient job, Path savepoints) throws Exception {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return job.stopWithSavepoint(false, savepoints.toUri().toString(), SavepointFormatType.CANONICAL)
                        .get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            } catch (ExecutionException e) {
                assertThat(e).hasMessageContaining("Not all required tasks are currently running");
            }
        }
        throw new AssertionError("no savepoint could be taken");
    }

    /** What belongs to the operator of another shape is left behind, as for a real job. */
    private static StreamExecutionEnvironment environment(@Nullable String from) {
        var configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
        if (from != null) {
            configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, from);
            configuration.set(StateRecoveryOptions.SAVEPOINT_IGNORE_UNCLAIMED_STATE, true);
        }
        var environment = StreamExecutionEnvironment.createLocalEnvironment(1, configuration);
        environment.setMaxParallelism(128);
        return environment;
    }

    private static void send(Long turn, Collector<LabelledDay> out) {
        LabelledDay day = TO_SEND.poll();
        if (day == null) {
            Thread.onSpinWait();
            return;
        }
        out.collect(day);
        sent.countDown();
    }

    private static PatternMatch keep(PatternMatch match) {
        FOUND.add(match);
        return match;
    }

    static final class DayByDay implements WatermarkGenerator<LabelledDay> {
        @Override
        public void onEvent(LabelledDay day, long timestamp, WatermarkOutput output) {
            output.emitWatermark(new Watermark(timestamp));
        }

        @Override
        public void onPeriodicEmit(WatermarkOutput output) {}
    }
}
