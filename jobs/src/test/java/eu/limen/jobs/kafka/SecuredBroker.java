package eu.limen.jobs.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/** A broker that takes nobody without TLS, a password and a grant; its keys are made anew for each test. */
public final class SecuredBroker implements AutoCloseable {

    /** May do everything, as brokers do among themselves. */
    public static final String ADMINISTRATOR = "administrator";

    private static final String MECHANISM = "SCRAM-SHA-256";
    private static final String STORE_PASSWORD = "stores-of-a-test";

    private final EmbeddedBroker broker;
    private final Path truststore;

    private SecuredBroker(EmbeddedBroker broker, Path truststore) {
        this.broker = broker;
        this.truststore = truststore;
    }

    /** Starts one that knows some users, each by {@link #password}. */
    public static SecuredBroker start(Path directory, List<String> users) {
        Path keystore = directory.resolve("broker.p12");
        Path certificate = directory.resolve("broker.cer");
        Path truststore = directory.resolve("trusted.p12");
        keytool(
                "-genkeypair",
                "-alias",
                "broker",
                "-keyalg",
                "EC",
                "-dname",
                "CN=broker of a test",
                "-ext",
                "SAN=ip:127.0.0.1",
                "-keystore",
                keystore.toString());
        keytool("-exportcert", "-alias", "broker", "-file", certificate.toString(), "-keystore", keystore.toString());
        keytool(
                "-importcert",
                "-noprompt",
                "-alias",
                "broker",
                "-file",
                certificate.toString(),
                "-keystore",
                truststore.toString());
        List<String> scram = new ArrayList<>();
        scram.add(credentials(ADMINISTRATOR));
        users.forEach(user -> scram.add(credentials(user)));
        return new SecuredBroker(EmbeddedBroker.start(directory, properties(keystore, truststore), scram), truststore);
    }

    public static String password(String user) {
        return "password-of-" + user;
    }

    /** Lines of a deployment file that let a user in. */
    public Map<String, String> lines(String user) {
        return lines(user, password(user));
    }

    /** The same with a password that need not be right. */
    public Map<String, String> lines(String user, String password) {
        Map<String, String> lines = new TreeMap<>();
        client(user, password).forEach((key, value) -> lines.put("kafka." + key, value));
        return lines;
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    public Admin admin() {
        return Admin.create(Map.copyOf(client(ADMINISTRATOR, password(ADMINISTRATOR))));
    }

    public void grant(List<AclBinding> grants) throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            admin.createAcls(grants).all().get();
            // The broker learns a moment later what its controller has written.
            while (!admin.describeAcls(AclBindingFilter.ANY).values().get().containsAll(grants)) {
                Thread.onSpinWait();
            }
        }
    }

    public void take(AclBinding grant) throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            admin.deleteAcls(List.of(grant.toFilter())).all().get();
            while (admin.describeAcls(AclBindingFilter.ANY).values().get().contains(grant)) {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() {
        broker.close();
    }

    private Map<String, String> client(String user, String password) {
        return Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                MECHANISM,
                "sasl.jaas.config",
                login(user, password),
                "ssl.truststore.type",
                "PKCS12",
                "ssl.truststore.location",
                truststore.toString(),
                "ssl.truststore.password",
                STORE_PASSWORD);
    }

    private static Map<String, String> properties(Path keystore, Path truststore) {
        return Map.ofEntries(
                Map.entry("listeners", "SASL_SSL://127.0.0.1:PORT,CONTROLLER://127.0.0.1:CONTROLLER_PORT"),
                Map.entry("listener.security.protocol.map", "SASL_SSL:SASL_SSL,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "SASL_SSL"),
                Map.entry("sasl.enabled.mechanisms", MECHANISM),
                Map.entry("sasl.mechanism.inter.broker.protocol", MECHANISM),
                Map.entry(
                        "listener.name.sasl_ssl.scram-sha-256.sasl.jaas.config",
                        login(ADMINISTRATOR, password(ADMINISTRATOR))),
                Map.entry("ssl.keystore.type", "PKCS12"),
                Map.entry("ssl.keystore.location", keystore.toString()),
                Map.entry("ssl.keystore.password", STORE_PASSWORD),
                Map.entry("ssl.truststore.type", "PKCS12"),
                Map.entry("ssl.truststore.location", truststore.toString()),
                Map.entry("ssl.truststore.password", STORE_PASSWORD),
                Map.entry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                // Broker and controller are one process here, and speak to each other without proof.
                Map.entry("super.users", "User:" + ADMINISTRATOR + ";User:ANONYMOUS"));
    }

    private static String login(String user, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                + password + "\";";
    }

    private static String credentials(String user) {
        return MECHANISM + "=[name=" + user + ",password=" + password(user) + "]";
    }

    private static void keytool(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", STORE_PASSWORD));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": failed");
            }
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("keytool: interrupted", interrupted);
        }
    }
}
