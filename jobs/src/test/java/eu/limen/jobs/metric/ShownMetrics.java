package eu.limen.jobs.metric;

import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;

/** The metrics registered in a group and below it, by their labels and name. */
final class ShownMetrics extends UnregisteredMetricsGroup {

    private final Map<String, Gauge<?>> gauges;
    private final String labels;

    ShownMetrics() {
        this(new TreeMap<>(), "");
    }

    private ShownMetrics(Map<String, Gauge<?>> gauges, String labels) {
        this.gauges = gauges;
        this.labels = labels;
    }

    /** Such as {@code source=AT-BMI-1 reportsRead}. */
    Object value(String name) {
        Gauge<?> gauge = gauges.get(name);
        return gauge == null ? "not shown" : gauge.getValue();
    }

    int size() {
        return gauges.size();
    }

    @Override
    public MetricGroup addGroup(String label, String value) {
        return new ShownMetrics(gauges, labels + label + '=' + value + ' ');
    }

    @Override
    public <T, G extends Gauge<T>> G gauge(String name, G gauge) {
        gauges.put(labels + name, gauge);
        return gauge;
    }

    @Override
    public Counter counter(String name) {
        Counter counter = super.counter(name);
        gauges.put(labels + name, counter::getCount);
        return counter;
    }
}
