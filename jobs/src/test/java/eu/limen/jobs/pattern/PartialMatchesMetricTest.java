package eu.limen.jobs.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.jobs.metric.MetricName;
import eu.limen.jobs.metric.RetainedMetrics;
import eu.limen.model.Label;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;

/** Whoever runs the job sees in Flink's own metrics how many sequences each pattern has begun and not finished. */
class PartialMatchesMetricTest {

    @Test
    void theUnfinishedSequencesOfAPatternAreMetricsOfTheRunningJob() throws Exception {
        RetainedMetrics metrics = new RetainedMetrics();
        var environment = StreamExecutionEnvironment.createLocalEnvironment(1, metrics.configuration());
        List<LabelledDay> everyThirdDay = LongStream.range(0, 10)
                .map(number -> Histories.THURSDAY + 3 * number)
                .mapToObj(day -> Histories.day("HR>SI", day, Histories.closes(day), Label.HIGH, false, true))
                .toList();

        Surge.in(environment
                        .fromData(everyThirdDay, TypeInformation.of(LabelledDay.class))
                        .assignTimestampsAndWatermarks(
                                WatermarkStrategy.<LabelledDay>forGenerator(unused -> new ShapeChangeTest.DayByDay())
                                        .withTimestampAssigner((day, unused) -> day.tick())))
                .sinkTo(new DiscardingSink<>());
        environment.execute("surges");

        assertThat(gauges(metrics, MetricName.MOST_PARTIAL_MATCHES)).containsExactly(2);
        assertThat(gauges(metrics, MetricName.PARTIAL_MATCHES)).hasSize(1);
    }

    private static List<Object> gauges(RetainedMetrics metrics, MetricName name) {
        return metrics.named(name)
                .<Object>map(metric -> ((Gauge<?>) metric).getValue())
                .toList();
    }
}
