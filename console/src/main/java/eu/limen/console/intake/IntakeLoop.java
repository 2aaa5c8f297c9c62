package eu.limen.console.intake;

import eu.limen.console.store.Offsets;
import eu.limen.console.store.OvertakenReader;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the intake for as long as the service does, through outages of the broker and of the database. */
public final class IntakeLoop implements SmartLifecycle {

    /** After a failure: long enough not to press a database that starts. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(IntakeLoop.class);

    private final Properties client;
    private final Map<String, ResultKind> kindByTopic;
    private final ResultStore store;
    private final Offsets offsets;
    private final TransactionTemplate transaction;
    private final List<ResultListener> listeners;
    private final AtomicReference<@Nullable String> trouble = new AtomicReference<>();
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private @Nullable Thread thread;

    /**
     * @param client Kafka's own properties
     * @param kindByTopic the topics to read and what they hold
     */
    public IntakeLoop(
            Properties client,
            Map<String, ResultKind> kindByTopic,
            ResultStore store,
            Offsets offsets,
            TransactionTemplate transaction,
            List<ResultListener> listeners) {
        this.client = client;
        this.kindByTopic = new HashMap<>(kindByTopic);
        this.store = store;
        this.offsets = offsets;
        this.transaction = transaction;
        this.listeners = List.copyOf(listeners);
    }

    /** Why nothing is taken in at the moment; null while all is well. */
    public @Nullable String trouble() {
        return trouble.get();
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        stopped = new CountDownLatch(1);
        thread = new Thread(this::run, "intake");
        thread.start();
    }

    private void run() {
        while (isRunning()) {
            try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
                Intake intake = new Intake(consumer, kindByTopic, store, offsets, transaction, listeners);
                intake.begin();
                takeInUntilStopped(intake);
            } catch (RuntimeException broken) {
                // Whatever it is, the thread must live: health tells of it, and the next attempt may be better.
                pauseAfter(broken);
            }
        }
    }

    private void takeInUntilStopped(Intake intake) {
        while (isRunning()) {
            try {
                intake.takeIn();
                trouble.set(null);
            } catch (DataAccessException | TransactionException | OvertakenReader failed) {
                pauseAfter(failed);
                intake.beginAgain();
            }
        }
    }

    /** The kind of failure is told and not its words: they may quote a row. */
    private void pauseAfter(Exception failed) {
        String kind = failed.getClass().getSimpleName();
        if (!kind.equals(trouble.getAndSet(kind))) {
            LOG.warn("nothing can be taken in ({}); trying again every {} s", kind, PAUSE.toSeconds());
        }
        try {
            if (stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("stopped while nothing could be taken in");
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Properties properties = new Properties();
        properties.setProperty(ConsumerConfig.GROUP_ID_CONFIG, "limen-console");
        properties.putAll(client);
        properties.setProperty(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.setProperty(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.setProperty(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.setProperty(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        properties.setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "1000");
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        Thread running = thread;
        if (running != null) {
            try {
                running.join(Duration.ofSeconds(20).toMillis());
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }
}
