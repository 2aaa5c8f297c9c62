package eu.limen.cluster;

import java.util.Map;
import java.util.TreeMap;

/** The lines of a deployment that runs on a cluster of this machine. */
final class DeploymentFile {

    /** More than any cluster lives through: what broke a job off is told by its log, and giving up helps nobody. */
    private static final int ATTEMPTS = Integer.MAX_VALUE;

    private static final int PARALLELISM = 2;

    private DeploymentFile() {}

    static Map<String, String> lines(ClusterSettings settings, Layout layout, Ports ports, String password) {
        Map<String, String> lines = new TreeMap<>();
        lines.put("kafka.bootstrap.servers", Ports.HOST + ":" + ports.broker());
        lines.put("topics.replication", "1");
        lines.put("analysis.parallelism", Integer.toString(PARALLELISM));
        lines.put("analysis.checkpoint-interval", settings.checkpointInterval().toString());
        lines.put("flink.rest.address", Ports.HOST);
        lines.put("flink.rest.port", Integer.toString(ports.page()));
        lines.put(
                "flink.execution.checkpointing.dir",
                layout.checkpoints().toUri().toString());
        lines.put(
                "flink.execution.checkpointing.savepoint-dir",
                layout.savepoints().toUri().toString());
        lines.put("flink.execution.checkpointing.externalized-checkpoint-retention", "RETAIN_ON_CANCELLATION");
        lines.put("flink.execution.checkpointing.unaligned.enabled", "false");
        lines.put("flink.execution.checkpointing.tolerable-failed-checkpoints", Integer.toString(ATTEMPTS));
        lines.put("flink.state.backend.type", "hashmap");
        lines.put("flink.restart-strategy.type", "fixed-delay");
        lines.put("flink.restart-strategy.fixed-delay.attempts", Integer.toString(ATTEMPTS));
        lines.put("flink.restart-strategy.fixed-delay.delay", "1 s");
        lines.put("database.url", databaseAddress(ports));
        lines.put("database.user", DatabaseCommands.USER);
        lines.put("database.password", password);
        lines.putAll(settings.deployment());
        return lines;
    }

    static String databaseAddress(Ports ports) {
        return "jdbc:postgresql://" + Ports.HOST + ":" + ports.database() + "/" + DatabaseCommands.USER;
    }

    /** As a properties file. */
    static String text(Map<String, String> lines) {
        StringBuilder text =
                new StringBuilder("# Written at every start of the cluster; --set KEY=VALUE changes a line.\n");
        new TreeMap<>(lines)
                .forEach((key, value) -> text.append(key)
                        .append('=')
                        .append(value.replace("\\", "\\\\").replace("\n", "\\n"))
                        .append('\n'));
        return text.toString();
    }
}
