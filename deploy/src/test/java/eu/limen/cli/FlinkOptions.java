package eu.limen.cli;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.configuration.BlobServerOptions;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.HighAvailabilityOptions;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.MetricOptions;
import org.apache.flink.configuration.NettyShuffleEnvironmentOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.configuration.WebOptions;

/** What Flink's processes can be told, as Flink's own classes name it. */
final class FlinkOptions {

    private static final List<Class<?>> DECLARED_IN = List.of(
            BlobServerOptions.class,
            CheckpointingOptions.class,
            CoreOptions.class,
            HighAvailabilityOptions.class,
            JobManagerOptions.class,
            MetricOptions.class,
            NettyShuffleEnvironmentOptions.class,
            RestOptions.class,
            RestartStrategyOptions.class,
            TaskManagerOptions.class,
            WebOptions.class);

    /** Flink asks for these by a name that is put together: docs/metrics.md. Those of Kubernetes are declared in a jar of Flink's image. */
    private static final List<String> PUT_TOGETHER = List.of(
            "metrics.reporter.prometheus.factory.class",
            "metrics.reporter.prometheus.port",
            "metrics.reporter.prometheus.filterLabelValueCharacters",
            "kubernetes.cluster-id",
            "kubernetes.namespace");

    private FlinkOptions() {}

    static Set<String> known() throws IllegalAccessException {
        Set<String> known = new TreeSet<>(PUT_TOGETHER);
        for (Class<?> declaring : DECLARED_IN) {
            for (Field field : declaring.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof ConfigOption<?> option) {
                    known.add(option.key());
                }
            }
        }
        return known;
    }
}
