package eu.limen.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/**
 * Sums and surges as a tutorial of Flink would write them: databind, one truth per report by a shuffle on its id with a timer each, windows of a
 * day on event time, CEP on the windows. No admission, no expectation, no indicator, no rule that could change.
 */
final class Tutorial implements Engine {

    /** The latest report, corrected as late as can be, comes so long after its slot. */
    private static final Duration LATEST = Duration.ofDays(6);

    private static final long MANY = 60;

    /** Reports, corrections, repetitions, detections, hits, surges; static, since the job's functions are copied within this process. */
    private static final AtomicLongArray COUNTS = new AtomicLongArray(6);

    private final int parallelism;

    Tutorial(int parallelism) {
        this.parallelism = parallelism;
    }

    @Override
    public String name() {
        return "tutorial";
    }

    @Override
    public Measured run(Path input, Workload workload, Meter meter) throws Exception {
        for (int i = 0; i < COUNTS.length(); i++) {
            COUNTS.set(i, 0);
        }
        Meter.Reading begun = meter.begin();
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(parallelism);
        wire(environment, input);
        environment.execute("tutorial");
        return meter.end(
                begun, new Checksum(COUNTS.get(0), COUNTS.get(1), COUNTS.get(2), COUNTS.get(3), COUNTS.get(4)));
    }

    private static void wire(StreamExecutionEnvironment environment, Path input) {
        SingleOutputStreamOperator<TutorialReport> truths = environment
                .fromCollection(new TutorialLines(input.resolve("reports.jsonl")), String.class)
                .map(new Decode())
                .setParallelism(1)
                .assignTimestampsAndWatermarks(WatermarkStrategy.<TutorialReport>forBoundedOutOfOrderness(LATEST)
                        .withTimestampAssigner((report, none) -> slotMillis(report)))
                .setParallelism(1)
                .keyBy(report -> report.reportId)
                .process(new TutorialDedup());
        truths.getSideOutput(TutorialDedup.OUTCOMES)
                .map(outcome -> COUNTS.incrementAndGet(outcome))
                .sinkTo(new DiscardingSink<>());
        SingleOutputStreamOperator<TutorialDay> days = truths.filter(report -> !report.section.isEmpty())
                .keyBy(report -> report.section)
                .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
                .aggregate(new Sum(), new Named());
        days.map(day -> COUNTS.addAndGet(3, day.detections) + COUNTS.addAndGet(4, day.hits))
                .sinkTo(new DiscardingSink<>());
        CEP.pattern(days.keyBy(day -> day.section), surge())
                .process(new Found())
                .map(section -> COUNTS.incrementAndGet(5))
                .sinkTo(new DiscardingSink<>());
    }

    private static long slotMillis(TutorialReport report) {
        return Instant.parse(report.slot.start.isEmpty() ? report.reportedAt : report.slot.start)
                .toEpochMilli();
    }

    private static Pattern<TutorialDay, TutorialDay> surge() {
        return Pattern.<TutorialDay>begin("high")
                .where(SimpleCondition.of(day -> day.detections > MANY))
                .followedBy("high again")
                .where(SimpleCondition.of(day -> day.detections > MANY))
                .within(Duration.ofDays(3));
    }

    /** The roster's lines have a bare text where others have an object: a tutorial knows one kind of report, and gives the others up. */
    private static final class Decode extends RichMapFunction<String, TutorialReport> {

        private transient ObjectMapper json;

        @Override
        public void open(OpenContext context) {
            json = new ObjectMapper();
        }

        @Override
        public TutorialReport map(String line) throws Exception {
            return json.readValue(line.replace("\"slot\":\"", "\"roster\":\""), TutorialReport.class);
        }
    }

    private static final class Sum implements AggregateFunction<TutorialReport, TutorialDay, TutorialDay> {

        @Override
        public TutorialDay createAccumulator() {
            return new TutorialDay();
        }

        @Override
        public TutorialDay add(TutorialReport report, TutorialDay sums) {
            sums.add(report);
            return sums;
        }

        @Override
        public TutorialDay getResult(TutorialDay sums) {
            return sums;
        }

        @Override
        public TutorialDay merge(TutorialDay one, TutorialDay other) {
            return one.plus(other);
        }
    }

    private static final class Named extends ProcessWindowFunction<TutorialDay, TutorialDay, String, TimeWindow> {

        @Override
        public void process(String section, Context context, Iterable<TutorialDay> sums, Collector<TutorialDay> out) {
            for (TutorialDay day : sums) {
                day.section = section;
                day.endMillis = context.window().getEnd();
                out.collect(day);
            }
        }
    }

    private static final class Found extends PatternProcessFunction<TutorialDay, String> {

        @Override
        public void processMatch(Map<String, List<TutorialDay>> match, Context context, Collector<String> out) {
            match.getOrDefault("high", List.of()).forEach(day -> out.collect(day.section));
        }
    }
}
