package eu.limen.jobs.metric;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.metrics.CharacterFilter;
import org.apache.flink.metrics.LogicalScopeProvider;
import org.apache.flink.metrics.Metric;
import org.apache.flink.metrics.MetricConfig;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.reporter.MetricReporter;
import org.apache.flink.metrics.reporter.MetricReporterFactory;

/**
 * The metrics of one run, kept after its cluster is gone.
 *
 * <p>Flink's own reporter for tests forgets all when the cluster closes. A local cluster closes at a time of its own after
 * the job has ended, so that a test which asks it afterwards finds its metrics or does not.
 */
public final class RetainedMetrics {

    private static final Map<String, RetainedMetrics> RUNS = new ConcurrentHashMap<>();
    private static final String REPORTER = "metrics.reporter.retained.";
    private static final String RUN = "run";

    private final List<Registered> registered = new CopyOnWriteArrayList<>();

    /** A configuration under which a cluster tells these metrics. */
    public Configuration configuration() {
        String run = UUID.randomUUID().toString();
        RUNS.put(run, this);
        Configuration configuration = new Configuration();
        configuration.setString(REPORTER + "factory.class", Factory.class.getName());
        configuration.setString(REPORTER + RUN, run);
        return configuration;
    }

    /** Every metric of this name, one for each subtask that has it. */
    public Stream<Metric> named(MetricName name) {
        return registered.stream()
                .filter(metric -> metric.name().equals(name.spelling()))
                .map(Registered::metric);
    }

    /** The names under which Flink's reporter for Prometheus shows them. */
    public Set<String> inPrometheus() {
        return registered.stream()
                .map(metric -> "flink_" + metric.scope() + '_' + metric.name())
                .collect(Collectors.toSet());
    }

    private record Registered(String scope, String name, Metric metric) {}

    /** What Flink makes the reporter of a run with. */
    public static final class Factory implements MetricReporterFactory {

        @Override
        public MetricReporter createMetricReporter(Properties properties) {
            return new Reporter(Objects.requireNonNull(RUNS.get(properties.getProperty(RUN))));
        }
    }

    private record Reporter(RetainedMetrics metrics) implements MetricReporter {

        @Override
        public void open(MetricConfig unused) {}

        @Override
        public void close() {}

        @Override
        public void notifyOfAddedMetric(Metric metric, String name, MetricGroup group) {
            String scope = LogicalScopeProvider.castFrom(group).getLogicalScope(CharacterFilter.NO_OP_FILTER, '_');
            metrics.registered.add(new Registered(scope, name, metric));
        }

        @Override
        public void notifyOfRemovedMetric(Metric metric, String name, MetricGroup unused) {}
    }
}
