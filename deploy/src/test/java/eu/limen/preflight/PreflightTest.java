package eu.limen.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.DocumentedGrants;
import eu.limen.jobs.kafka.SecuredBroker;
import eu.limen.jobs.kafka.TopicKeeper;
import eu.limen.jobs.kafka.TopicPlan;
import eu.limen.jobs.kafka.UnusableDeployment;
import eu.limen.register.SectionRegister;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Preflight against a broker that demands TLS, a password and a grant. */
class PreflightTest {

    private static final SectionRegister REGISTER = SectionRegister.standard();
    private static final String GATEWAY = "gateway-at";

    @TempDir
    private static Path directory;

    private static SecuredBroker broker;

    @BeforeAll
    static void start() throws Exception {
        broker = SecuredBroker.start(directory, List.of(GATEWAY, DocumentedGrants.ANALYSIS));
        try (Admin admin = broker.admin()) {
            new TopicKeeper(admin).create(TopicPlan.of(deployment(Map.of()), REGISTER));
        }
        broker.grant(DocumentedGrants.all());
        broker.grant(List.of(DocumentedGrants.gateway(GATEWAY, "AT")));
        broker.grant(DocumentedGrants.reader("state-at", "AT"));
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void allIsWellWithTheDocumentedGrants() throws Exception {
        List<Finding> findings = look(Map.of());

        assertThat(findings).extracting(Finding::subject).contains("brokers", "topics", "access lists", "transactions");
        assertThat(unwell(findings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TOPIC, limen.ticks, READ, rights of the analysis: Read on topic limen.ticks is lacking; grant it (docs/security.md)",
        "TOPIC, limen.rules, READ, rights of the analysis: Read on topic limen.rules is lacking; grant it (docs/security.md)",
        "TOPIC, limen.balances, READ, rights of the analysis: Read on topic limen.balances is lacking; grant it (docs/security.md)",
        "TOPIC, limen.reviews, READ, rights of the analysis: Read on topic limen.reviews is lacking; grant it (docs/security.md)",
        "TOPIC, limen.alerts, WRITE, rights of the analysis: Write on topic limen.alerts is lacking; grant it (docs/security.md)",
        "GROUP, limen-analysis, READ, rights of the analysis: Read on group limen-analysis is lacking; grant it (docs/security.md)",
        "TRANSACTIONAL_ID, limen-analysis-, WRITE, 'transactions: Write on transactional ids limen-analysis-*: not allowed to write"
                + " in transactions of this name; grant it (docs/security.md)'",
        "CLUSTER, kafka-cluster, DESCRIBE_CONFIGS, analysis.transaction-timeout: not to be compared with the brokers'"
                + " transaction.max.timeout.ms (expected: these credentials may read it; grant DescribeConfigs on the cluster)",
        "CLUSTER, kafka-cluster, DESCRIBE, access lists: not to be read with these credentials; grant Describe on the cluster"
                + " (docs/security.md)"
    })
    void aGrantThatIsTakenAwayIsNamedAndNothingElse(ResourceType type, String name, AclOperation operation, String line)
            throws Exception {
        AclBinding grant = granted(type, name, operation);
        broker.take(grant);

        List<String> unwell = unwell(look(Map.of()));

        broker.grant(List.of(grant));
        assertThat(unwell).containsExactly("not ok  " + line);
    }

    @Test
    void aGatewayThatMayWriteForAnotherStateOrTellTheRulesIsNamed() throws Exception {
        List<AclBinding> tooMuch = List.of(
                DocumentedGrants.topic(GATEWAY, AclOperation.WRITE, "limen.in.DE"),
                DocumentedGrants.topic(GATEWAY, AclOperation.WRITE, "limen.rules"),
                DocumentedGrants.topic(GATEWAY, AclOperation.READ, "limen.in.AT"));
        broker.grant(tooMuch);

        List<String> unwell = unwell(look(Map.of()));

        takeAll(tooMuch);
        assertThat(unwell)
                .containsExactly(
                        "not ok  access lists: User:gateway-at may write to limen.in.AT, limen.in.DE (expected: the topic of one "
                                + "state at most)",
                        "not ok  access lists: User:gateway-at may write to limen.rules (expected: only User:limen-console)",
                        "not ok  access lists: User:gateway-at may read limen.in.AT (expected: only User:limen-analysis)");
    }

    @Test
    void whoMayReadTheAlertsToAnotherStateIsNamed() throws Exception {
        List<AclBinding> tooMuch = List.of(DocumentedGrants.topic("state-at", AclOperation.READ, "limen.to.DE.alerts"));
        broker.grant(tooMuch);

        List<String> unwell = unwell(look(Map.of()));

        takeAll(tooMuch);
        assertThat(unwell)
                .containsExactly("not ok  access lists: User:state-at may read limen.to.AT.alerts, limen.to.DE.alerts "
                        + "(expected: the alerts to one state at most)");
    }

    @Test
    void aGrantByPrefixOrForEverythingIsSeenThrough() throws Exception {
        List<AclBinding> tooMuch = List.of(
                DocumentedGrants.topics("gateway-be", AclOperation.WRITE, "limen.in."),
                DocumentedGrants.topic("gateway-cz", AclOperation.ALL, "*"));
        broker.grant(tooMuch);

        List<String> unwell = unwell(look(Map.of()));

        takeAll(tooMuch);
        assertThat(unwell)
                .anySatisfy(
                        line -> assertThat(line)
                                .startsWith(
                                        "not ok  access lists: User:gateway-be may write to limen.in.AT, limen.in.BE, limen.in.BG and"))
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo("not ok  access lists: User:gateway-cz may write to limen.ticks (expected: only "
                                + "User:limen-ticks)"));
    }

    @Test
    void whatIsNotWellIsToldInWordsThatHoldNoSecret() throws Exception {
        String guessed = "a-guessed-password";
        Map<String, String> wrong = broker.lines(DocumentedGrants.ANALYSIS, guessed);

        List<Finding> findings = look(with(
                wrong,
                Map.of(
                        "database.url",
                        "jdbc:postgresql://127.0.0.1:1/limen?password=" + guessed,
                        "database.password",
                        guessed,
                        "identity.issuer",
                        "http://127.0.0.1:1/realm",
                        "flink.execution.checkpointing.dir",
                        broken().toString())));

        assertThat(unwell(findings))
                .containsExactly(
                        "not ok  brokers: the broker refused these credentials; check kafka.security.protocol and kafka.sasl.*",
                        "not ok  flink.execution.checkpointing.dir: " + broken() + " cannot be written to "
                                + "(FileAlreadyExistsException); check that it is a directory, its rights, and that its disk is not full",
                        "not ok  database: no connection; check database.url, and that the database runs",
                        "not ok  identity.issuer: no answer (ConnectException); check the address, the network and the trusted "
                                + "certificates");
        assertThat(findings.toString()).doesNotContain(guessed);
    }

    @Test
    void anIdentityProviderThatCallsItselfOtherwiseIsNamed() throws Exception {
        HttpServer provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String issuer = "http://127.0.0.1:" + provider.getAddress().getPort() + "/limen";
        provider.createContext("/limen/.well-known/openid-configuration", exchange -> {
            byte[] body = ("{\"issuer\": \"" + issuer.replace("/", "\\/") + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();

        List<Finding> same = new IdentityCheck(deployment(Map.of("identity.issuer", issuer))).look();
        List<Finding> otherwise = new IdentityCheck(deployment(Map.of("identity.issuer", issuer + "/"))).look();
        List<Finding> elsewhere = new IdentityCheck(deployment(Map.of("identity.issuer", issuer + "/x"))).look();

        provider.stop(0);
        assertThat(unwell(same)).isEmpty();
        assertThat(unwell(otherwise))
                .containsExactly(
                        "not ok  identity.issuer: calls itself otherwise (expected: the same address, character by character)");
        assertThat(unwell(elsewhere))
                .containsExactly(
                        "not ok  identity.issuer: status 404 at /.well-known/openid-configuration (expected: 200)");
    }

    private static AclBinding granted(ResourceType type, String name, AclOperation operation) {
        return DocumentedGrants.analysis().stream()
                .filter(grant -> grant.pattern().resourceType() == type
                        && grant.pattern().name().equals(name)
                        && grant.entry().operation() == operation)
                .findFirst()
                .orElseThrow();
    }

    private static void takeAll(List<AclBinding> grants) throws ExecutionException, InterruptedException {
        for (AclBinding grant : grants) {
            broker.take(grant);
        }
    }

    private static List<Finding> look(Map<String, String> lines) throws Exception {
        return new Preflight(deployment(lines), REGISTER).look();
    }

    private static List<String> unwell(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.well())
                .map(Finding::line)
                .toList();
    }

    /** A file where a directory is expected. */
    private static Path broken() throws IOException {
        Path file = directory.resolve("no-directory");
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        return file;
    }

    private static Deployment deployment(Map<String, String> lines) throws IOException, UnusableDeployment {
        Properties all = new Properties();
        all.putAll(broker.lines(DocumentedGrants.ANALYSIS));
        all.setProperty("topics.replication", "1");
        all.setProperty(
                "flink.execution.checkpointing.dir",
                directory.resolve("checkpoints").toString());
        all.putAll(lines);
        Path file = directory.resolve("limen.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            all.store(writer, null);
        }
        return Deployment.read(file);
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
        Properties all = new Properties();
        all.putAll(some);
        all.putAll(others);
        return Map.copyOf(all.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, all::getProperty)));
    }
}
