package eu.limen.console.outgoing;

import static eu.limen.console.running.RunningConsole.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.limen.console.alerts.Channel;
import eu.limen.console.running.ServiceProcess;
import eu.limen.console.running.Specimens;
import eu.limen.jobs.kafka.EmbeddedBroker;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class KilledInMidDeliveryTest {

    private static final int DESKS = 40;
    private static final int RECORDS = 2_000;
    private static final List<String> STATES = List.of("HR", "HU", "SI");

    private final Receiver receiver = new Receiver();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));

    @TempDir
    private Path directory;

    private EmbeddedBroker broker;
    private EmbeddedPostgres postgres;
    private JdbcTemplate database;
    private Desktop desktop;

    @BeforeEach
    void start() throws Exception {
        mail.start();
        broker = EmbeddedBroker.start(directory);
        postgres = EmbeddedPostgres.builder().start();
        database = new JdbcTemplate(postgres.getPostgresDatabase());
        desktop = new Desktop(database);
        for (String topic : ServiceProcess.RESULT_TOPICS) {
            TopicReader.create(broker, topic);
        }
        TopicReader.create(broker, "test.records");
        STATES.forEach(state -> TopicReader.create(broker, "limen.to." + state + ".alerts"));
        Properties client = new Properties();
        client.setProperty("bootstrap.servers", broker.bootstrapServers());
        try (TopicWriter jobs = new TopicWriter(client)) {
            jobs.write(List.of(new ProducerRecord<>("limen.alerts", Specimens.alert(0))));
        }
    }

    @AfterEach
    void stop() throws Exception {
        postgres.close();
        broker.close();
        mail.stop();
        receiver.close();
    }

    @Test
    void everyRecipientHearsAtLeastOnceAndEveryRowIsThereOnce() throws Exception {
        receiver.answersOnly(5);
        try (ServiceProcess first = service()) {
            first.await("the alert is taken in", () -> count("result") == 1);
            addDesksAndRecords();
            first.await("messages are under way", () -> receiver.waiting() > 0);
            first.kill();
        }
        int heardBeforeTheKill = heard().size();
        receiver.answersOnly(15);
        try (ServiceProcess second = service()) {
            second.await("more have heard", () -> heard().size() > heardBeforeTheKill);
            second.await("messages are under way", () -> receiver.waiting() > 0);
            crashDatabase();
            receiver.answersAll();
            second.await("all is sent", this::allIsSent);
        }

        assertThat(heardBeforeTheKill).isLessThan(DESKS);
        assertThat(receiver.heard()).hasSizeGreaterThan(DESKS);
        assertThat(heard()).hasSize(DESKS);
        assertThat(mailed()).hasSize(DESKS);
        assertThat(count("delivery")).isEqualTo(2 * DESKS + STATES.size());
        assertThat(count("result")).isEqualTo(1);
        for (int desk = 0; desk < DESKS; desk++) {
            assertThat(receiver.heardAt("/desk-" + desk).stream()
                            .map(Receiver.Heard::key)
                            .distinct())
                    .hasSize(1);
        }
        STATES.forEach(
                state -> assertThat(written("limen.to." + state + ".alerts", 1)).isNotEmpty());
        assertThat(written("test.records", RECORDS).stream().distinct())
                .isEqualTo(IntStream.range(0, RECORDS).mapToObj(String::valueOf).toList());
    }

    private ServiceProcess service() throws Exception {
        return ServiceProcess.start(
                directory,
                "--limen.kafka.bootstrap.servers=" + broker.bootstrapServers(),
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--limen.channels.claim=2s",
                "--limen.alerts.night-from=00:00",
                "--limen.alerts.night-to=00:00",
                "--limen.channels.from=limen@limen.example",
                "--limen.channels.link=https://limen.example/alerts/",
                "--limen.channels.webhook-hosts=127.0.0.1:" + receiver.port(),
                "--limen.channels.loopback-webhooks=true",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtps().getPort(),
                "--spring.mail.protocol=smtps",
                "--spring.mail.properties.mail.smtps.ssl.trust=*",
                "--spring.mail.properties.mail.smtps.ssl.checkserveridentity=false");
    }

    private void addDesksAndRecords() {
        database.batchUpdate(
                "insert into outgoing (topic, key, value) values ('test.records', 'key', ?)",
                IntStream.range(0, RECORDS)
                        .mapToObj(number -> new Object[] {String.valueOf(number)})
                        .toList());
        for (int desk = 0; desk < DESKS; desk++) {
            String id = "desk-" + desk;
            desktop.desk(id, "SI", id + "@desk.example", receiver.address("/" + id));
            desktop.due(id, "SI", Channel.WEBHOOK, "SPOC", 0);
            desktop.due(id, "SI", Channel.EMAIL, "SPOC", 0);
        }
    }

    /** A process of the database is killed: it breaks off all its connections, and recovers from its log. */
    private void crashDatabase() {
        Long process = database.queryForObject(
                "select pid from pg_stat_activity where backend_type = 'background writer'", Long.class);
        assertThat(ProcessHandle.of(process == null ? -1 : process)
                        .orElseThrow()
                        .destroyForcibly())
                .isTrue();
    }

    private boolean allIsSent() {
        try {
            return count("delivery where status not in ('SENT', 'ACCEPTED')") == 0
                    && count("outgoing where sent_at is null") == 0;
        } catch (org.springframework.dao.DataAccessException recovering) {
            return false;
        }
    }

    private long count(String what) {
        Long count = database.queryForObject("select count(*) from " + what, Long.class);
        return count == null ? 0 : count;
    }

    private Set<Integer> heard() {
        return IntStream.range(0, DESKS)
                .filter(desk -> !receiver.heardAt("/desk-" + desk).isEmpty())
                .boxed()
                .collect(Collectors.toSet());
    }

    private Set<String> mailed() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(KilledInMidDeliveryTest::recipient)
                .collect(Collectors.toSet());
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** All that was written, once as many different records as are expected are there: some may have been written twice. */
    private List<String> written(String topic, int expected) {
        try (TopicReader reader = new TopicReader(broker.bootstrapServers(), topic)) {
            await(
                    topic + " has " + expected,
                    () -> reader.values().stream().distinct().count() >= expected);
            return reader.values();
        }
    }
}
