package eu.limen.cluster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** How the broker is set up and started: one node that is broker and controller (KRaft). */
final class BrokerCommands {

    private static final List<String> MEMORY = List.of("-Xms128m", "-Xmx384m", "-XX:MaxMetaspaceSize=160m");
    private static final int BYTES_OF_AN_IDENTITY = 16;

    private BrokerCommands() {}

    /** What the broker is told. */
    static Map<String, String> properties(Layout layout, Ports ports) {
        Map<String, String> properties = new TreeMap<>();
        String broker = Ports.HOST + ":" + ports.broker();
        String controller = Ports.HOST + ":" + ports.controller();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("controller.quorum.voters", "1@" + controller);
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("listeners", "PLAINTEXT://" + broker + ",CONTROLLER://" + controller);
        properties.put("advertised.listeners", "PLAINTEXT://" + broker);
        properties.put("log.dirs", layout.topics().toString());
        properties.put("auto.create.topics.enable", "false");
        // Reports may be of 2015: a broker that counts a week from their time would delete the results as soon as they
        // are written.
        properties.put("log.retention.ms", "-1");
        properties.put("transaction.max.timeout.ms", "3600000");
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("offsets.topic.num.partitions", "4");
        properties.put("transaction.state.log.num.partitions", "4");
        for (String inner : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            properties.put(inner + ".replication.factor", "1");
        }
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        return properties;
    }

    /** Prepares the directory of the topics; does nothing where that has been done. */
    static List<String> format(Program program, Layout layout) {
        return program.command(
                layout,
                "broker-format",
                MEMORY,
                "kafka.tools.StorageTool",
                List.of(
                        "format",
                        "--ignore-formatted",
                        "--cluster-id",
                        identity(layout),
                        "--config",
                        layout.brokerProperties().toString()));
    }

    static List<String> run(Program program, Layout layout) {
        return program.command(
                layout,
                Part.BROKER,
                MEMORY,
                "kafka.Kafka",
                List.of(layout.brokerProperties().toString()));
    }

    /** An identity of its own for each directory, the same at every start, and none that a command would take for an option. */
    private static String identity(Layout layout) {
        String named = layout.directory().toString();
        String identity = identity(named);
        while (identity.startsWith("-")) {
            named += "/";
            identity = identity(named);
        }
        return identity;
    }

    private static String identity(String named) {
        UUID identity = UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
        ByteBuffer bytes = ByteBuffer.allocate(BYTES_OF_AN_IDENTITY);
        bytes.putLong(identity.getMostSignificantBits()).putLong(identity.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
