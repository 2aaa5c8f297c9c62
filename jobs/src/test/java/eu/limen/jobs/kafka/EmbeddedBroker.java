package eu.limen.jobs.kafka;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A real broker in the JVM of the tests, on 127.0.0.1 and in a directory of its own. Kafka's own classes: they may change with its version. */
public final class EmbeddedBroker implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** A broker that asks nobody who they are. */
    public static EmbeddedBroker start(Path directory) {
        return start(directory, Map.of());
    }

    /**
     * A broker with properties of its own.
     *
     * @param properties of the broker; {@code PORT} and {@code CONTROLLER_PORT} in their values stand for its ports
     */
    public static EmbeddedBroker start(Path directory, Map<String, String> properties) {
        return start(directory, properties, List.of());
    }

    /**
     * A broker that knows users from its beginning.
     *
     * @param scram users in the form of Kafka's storage tool, such as {@code SCRAM-SHA-256=[name=limen,password=secret]}
     */
    public static EmbeddedBroker start(Path directory, Map<String, String> properties, List<String> scram) {
        return start(directory, properties, scram, freePort());
    }

    /** A broker that comes back where one was: its directory and its port, with what it held. */
    public static EmbeddedBroker restart(Path directory, Map<String, String> properties, int port) {
        return start(directory, properties, List.of(), port);
    }

    private static EmbeddedBroker start(Path directory, Map<String, String> properties, List<String> scram, int port) {
        int controllerPort = freePort();
        Properties all = new Properties();
        standard(directory, port, controllerPort).forEach(all::setProperty);
        properties.forEach((key, value) -> all.setProperty(
                key,
                value.replace("CONTROLLER_PORT", Integer.toString(controllerPort))
                        .replace("PORT", Integer.toString(port))));
        if (!Files.exists(directory.resolve("kafka/meta.properties"))) {
            format(directory, all, scram);
        }
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(all, false), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, port);
    }

    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    public int port() {
        return port;
    }

    /** Speaks to it without any proof of identity. */
    public Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()));
    }

    /** Removes topics, and waits until the broker has. */
    public void delete(List<String> topics) throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            admin.deleteTopics(topics).all().get();
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static Map<String, String> standard(Path directory, int port, int controllerPort) {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@" + HOST + ":" + controllerPort),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry(
                        "listeners",
                        "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("log.dirs", directory.resolve("kafka").toString()),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("log.cleaner.dedupe.buffer.size", "2000000"),
                Map.entry("log.retention.ms", "-1"));
    }

    private static void format(Path directory, Properties all, List<String> scram) {
        try {
            Files.createDirectories(directory.resolve("kafka"));
            Formatter formatter = new Formatter();
            formatter
                    .setPrintStream(new PrintStream(PrintStream.nullOutputStream()))
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(all.getProperty("log.dirs"))
                    .setDirectories(List.of(all.getProperty("log.dirs")))
                    .setScramArguments(scram)
                    .setIgnoreFormatted(true);
            formatter.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (Exception unformatted) { // all that the formatter declares
            throw new IllegalStateException("the broker's directory cannot be formatted", unformatted);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
