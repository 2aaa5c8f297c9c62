package eu.limen.jobs.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.jobs.metric.MetricName;
import eu.limen.model.Label;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.Metric;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.runtime.testutils.InMemoryReporter;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;

/** Whoever runs the job sees in Flink's own metrics how many sequences each pattern has begun and not finished. */
class PartialMatchesMetricTest {

    @Test
    void theUnfinishedSequencesOfAPatternAreMetricsOfTheRunningJob() throws Exception {
        InMemoryReporter reporter = InMemoryReporter.createWithRetainedMetrics();
        Configuration configuration = new Configuration();
        reporter.addToConfiguration(configuration);
        var environment = StreamExecutionEnvironment.createLocalEnvironment(1, configuration);
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

        assertThat(gauges(reporter))
                .containsEntry(MetricName.MOST_PARTIAL_MATCHES.spelling(), 2)
                .containsKey(MetricName.PARTIAL_MATCHES.spelling());
    }

    private static Map<String, Object> gauges(InMemoryReporter reporter) {
        Map<String, Object> gauges = new TreeMap<>();
        for (MetricGroup group : reporter.findGroups("Find surges")) {
            for (Map.Entry<String, Metric> metric :
                    reporter.getMetricsByGroup(group).entrySet()) {
                if (metric.getValue() instanceof Gauge<?> gauge) {
                    gauges.put(metric.getKey(), gauge.getValue());
                }
            }
        }
        return gauges;
    }
}
