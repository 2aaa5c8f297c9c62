package eu.limen.console.running;

import eu.limen.console.Console;
import eu.limen.console.login.DemoAccounts;
import eu.limen.console.store.ResultKind;
import eu.limen.jobs.kafka.EmbeddedBroker;
import eu.limen.register.SectionRegister;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A console with a real broker and a real database behind it, all on 127.0.0.1. One for all tests that change nothing that others rely on. */
public final class RunningConsole implements AutoCloseable {

    private static final long LOOKS = 3_000;
    private static final long MILLIS_BETWEEN_LOOKS = 10;

    private final EmbeddedBroker broker;
    private final EmbeddedPostgres database;
    private final ConfigurableApplicationContext service;
    private final KafkaProducer<String, String> producer;

    private RunningConsole(
            EmbeddedBroker broker,
            EmbeddedPostgres database,
            ConfigurableApplicationContext service,
            KafkaProducer<String, String> producer) {
        this.broker = broker;
        this.database = database;
        this.service = service;
        this.producer = producer;
    }

    private static final class OfAll {
        static final RunningConsole CONSOLE = startWithAllTopics();
    }

    /** Many tests log in within a minute, and a topic that is missing would hold the sender up for all. */
    public static RunningConsole startWithAllTopics() {
        return startWithAllTopics("limen.limits.logins=1000000", "limen.limits.requests=1000000");
    }

    /** One of its own to whose every topic may be written, with further options. */
    static RunningConsole startWithAllTopics(String... options) {
        RunningConsole console = start(options);
        createTopics(console.broker(), written(), 1);
        return console;
    }

    /** The one for all; it ends with the JVM. */
    public static RunningConsole ofAll() {
        return OfAll.CONSOLE;
    }

    /** One of its own, with further options such as {@code limen.limits.requests=5}. */
    public static RunningConsole start(String... options) {
        List<String> all = new ArrayList<>(List.of("limen.demo=true"));
        all.addAll(List.of(options));
        return startWith(all);
    }

    /** One of its own that trusts an identity provider, with further options. */
    public static RunningConsole startWith(IdentityProvider provider, String... options) {
        List<String> all = new ArrayList<>(List.of(provider.options()));
        all.addAll(List.of(options));
        RunningConsole console = startWith(all);
        createTopics(console.broker(), written(), 1);
        return console;
    }

    /** One of its own by another clock, to whose every topic may be written. */
    public static RunningConsole startAt(Clock clock, String... options) {
        List<String> all = new ArrayList<>(List.of("limen.demo=true"));
        all.addAll(List.of(options));
        RunningConsole console = startWith(clock, all);
        createTopics(console.broker(), written(), 1);
        return console;
    }

    /** One of its own on a database that the test stops and starts. */
    static RunningConsole startOn(EmbeddedPostgres database, String... options) {
        List<String> all = new ArrayList<>(List.of("limen.demo=true"));
        all.addAll(List.of(options));
        RunningConsole console = startWith(Clock.systemUTC(), database, all);
        createTopics(console.broker(), written(), 1);
        return console;
    }

    private static RunningConsole startWith(List<String> options) {
        return startWith(Clock.systemUTC(), options);
    }

    private static RunningConsole startWith(Clock clock, List<String> options) {
        try {
            return startWith(clock, EmbeddedPostgres.builder().start(), options);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static RunningConsole startWith(Clock clock, EmbeddedPostgres database, List<String> options) {
        try {
            EmbeddedBroker broker = EmbeddedBroker.start(Files.createTempDirectory("limen-console"));
            createTopics(broker, read(), 2);
            List<String> all = new ArrayList<>(List.of(
                    "--server.address=127.0.0.1",
                    "--server.servlet.session.cookie.secure=false",
                    "--limen.kafka.bootstrap.servers=" + broker.bootstrapServers(),
                    "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres")));
            if (options.stream().noneMatch(option -> option.startsWith("server.port="))) {
                all.add("--server.port=0");
            }
            options.stream().map(option -> "--" + option).forEach(all::add);
            ConfigurableApplicationContext service = Console.start(clock, all.toArray(String[]::new));
            Properties client = new Properties();
            client.putAll(Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"));
            return new RunningConsole(
                    broker,
                    database,
                    service,
                    new KafkaProducer<>(client, new StringSerializer(), new StringSerializer()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> read() {
        return Arrays.stream(ResultKind.values()).map(kind -> "limen." + kind.topic());
    }

    /** What the service writes to. */
    private static Stream<String> written() {
        return Stream.concat(
                Stream.of("limen.acknowledgements", "limen.decisions", "limen.reviews", "limen.rules"),
                SectionRegister.standard().sections().stream()
                        .flatMap(section -> section.states().stream())
                        .distinct()
                        .map(state -> "limen.to." + state + ".alerts"));
    }

    private static void createTopics(EmbeddedBroker broker, Stream<String> names, int partitions) {
        try (Admin admin = broker.admin()) {
            admin.createTopics(names.map(name -> new NewTopic(name, partitions, (short) 1))
                            .toList())
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException("the topics cannot be made", broken);
        }
    }

    /** Where it answers, such as {@code http://127.0.0.1:40213}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
    }

    public EmbeddedBroker broker() {
        return broker;
    }

    /** A part of the service. */
    public <T> T part(Class<T> type) {
        return service.getBean(type);
    }

    /** The service itself. */
    public ConfigurableApplicationContext service() {
        return service;
    }

    /** The database behind the service's back. */
    public JdbcTemplate database() {
        return new JdbcTemplate(database.getPostgresDatabase());
    }

    /** Writes a result to its topic, soon. */
    public void write(ResultKind kind, String line) {
        var unused = producer.send(new ProducerRecord<>("limen." + kind.topic(), line));
    }

    /** Writes results to their topic, and returns when the service has taken in all that was written. */
    public void feed(ResultKind kind, List<String> lines) {
        String topic = "limen." + kind.topic();
        for (String line : lines) {
            var unused = producer.send(new ProducerRecord<>(topic, line));
        }
        producer.flush();
        awaitAllTakenIn(topic);
    }

    private void awaitAllTakenIn(String topic) {
        long written = producer.partitionsFor(topic).stream()
                .mapToLong(part -> end(topic, part.partition()))
                .sum();
        await("all of " + topic + " is taken in", () -> taken(topic) >= written);
    }

    private long taken(String topic) {
        Long taken = database()
                .queryForObject(
                        "select coalesce(sum(next_offset), 0) from consumed where topic = ?", Long.class, topic);
        return taken == null ? 0 : taken;
    }

    private long end(String topic, int part) {
        try (Admin admin = broker.admin()) {
            var partition = new org.apache.kafka.common.TopicPartition(topic, part);
            return admin.listOffsets(Map.of(partition, org.apache.kafka.clients.admin.OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException("the broker does not answer", broken);
        }
    }

    /** Looks until something holds, at most half a minute. */
    public static void await(String what, BooleanSupplier holds) {
        for (long look = 0; look < LOOKS; look++) {
            if (holds.getAsBoolean()) {
                return;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(MILLIS_BETWEEN_LOOKS * 1_000_000);
        }
        throw new AssertionError("waited in vain until " + what);
    }

    /** A browser of an officer who has logged in. */
    public Browser as(String account) {
        DemoAccounts.Account found = account(account);
        Browser browser = new Browser(address());
        browser.logIn(found.name(), found.password());
        return browser;
    }

    /** One of the accounts that were made at the start. */
    public DemoAccounts.Account account(String name) {
        return part(DemoAccounts.class).all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no account " + name));
    }

    /** A browser of somebody who has not. */
    public Browser asNobody() {
        return new Browser(address());
    }

    @Override
    public void close() {
        producer.close();
        service.close();
        broker.close();
        try {
            database.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
