package eu.limen.cluster;

import java.util.Map;

/** The options by which each of Flink's processes can be read by Prometheus. */
public final class PrometheusOptions {

    private PrometheusOptions() {}

    /**
     * For all processes of one machine.
     *
     * @param ports one port, or a range such as {@code 9249-9251} of which each process takes the first that is free
     */
    public static Map<String, String> on(String ports) {
        return Map.of(
                "metrics.reporters", "prometheus",
                "metrics.reporter.prometheus.factory.class",
                        "org.apache.flink.metrics.prometheus.PrometheusReporterFactory",
                "metrics.reporter.prometheus.port", ports,
                // Labels as they are: AT-BMI-1 must not become AT_BMI_1.
                "metrics.reporter.prometheus.filterLabelValueCharacters", "false");
    }
}
