package eu.limen.jobs.kafka;

import eu.limen.codec.TickLine;
import eu.limen.jobs.kafka.ToldTime.Telling;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Tells the analysis how late it is: first looks at the clock, then where every partition ends, and writes both as one tick.
 *
 * <p>Time is never told backwards. Several writers do no harm: each tick is true by itself, since its ends were taken after its time, and
 * readers pass over one that is not later than what they know. A tick that arrives late, after the brokers were away, stays true.
 */
public final class TickWriter implements AutoCloseable {

    /** The clock's step from the last tick above which the broker's clock is asked too: a start after an outage, or a clock that jumped. */
    static final Duration DOUBTFUL_STEP = Duration.ofHours(1);

    /** By how much this clock may be ahead of the broker's; as much as clocks differ that somebody keeps. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** How long one attempt waits for the brokers: the next one tells a later time anyway. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Deployment deployment;
    private final Supplier<Instant> clock;
    private final Admin admin;
    private final Producer<byte[], byte[]> producer;
    private final LastTick.Reader last;
    private boolean lastIsKnown;
    private long lastMillis = Long.MIN_VALUE;

    /** @param clock the wall clock, which only the program reads */
    public TickWriter(Deployment deployment, Supplier<Instant> clock) {
        this(deployment, clock, PATIENCE);
    }

    TickWriter(Deployment deployment, Supplier<Instant> clock, Duration patience) {
        this.deployment = deployment;
        this.clock = clock;
        this.admin = Admin.create(client(deployment, patience));
        this.producer = new KafkaProducer<>(
                producer(deployment, patience), new ByteArraySerializer(), new ByteArraySerializer());
        this.last = new LastTick.Reader(
                client(deployment, patience), deployment.topics().ticks());
    }

    /** Tells the time once, if it has moved on; an attempt that fails leaves everything as it was. */
    public ToldTime tell() throws InterruptedException {
        Instant now = clock.get();
        Instant at = now.minus(deployment.ticks().delay()).truncatedTo(ChronoUnit.SECONDS);
        try {
            learnLast();
            if (at.toEpochMilli() <= lastMillis) {
                return new ToldTime(
                        Telling.CLOCK_BEHIND, at, "the time told last is " + Instant.ofEpochMilli(lastMillis));
            }
            if (isDoubtful(at) && isAhead(now)) {
                return new ToldTime(
                        Telling.CLOCK_AHEAD, at, "this clock is more than " + TOLERANCE + " ahead of the broker's");
            }
            send(new TickLine(at.toEpochMilli(), ends()));
            lastMillis = at.toEpochMilli();
            return new ToldTime(Telling.TOLD, at, "all that had arrived by then counts");
        } catch (ExecutionException failure) {
            return new ToldTime(Telling.NO_ANSWER, at, ClientFailure.words(failure.getCause()));
        } catch (KafkaException failure) {
            return new ToldTime(Telling.NO_ANSWER, at, ClientFailure.words(failure));
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        admin.close(Duration.ZERO);
    }

    private NavigableMap<String, Long> ends() throws ExecutionException, InterruptedException {
        return new PartitionEnds(admin, deployment.topics().read()).now();
    }

    private void learnLast() {
        if (!lastIsKnown) {
            LastTick told = last.read();
            lastMillis = told == null ? Long.MIN_VALUE : told.atMillis();
            lastIsKnown = true;
        }
    }

    private boolean isDoubtful(Instant at) {
        return lastMillis != Long.MIN_VALUE
                && Duration.between(Instant.ofEpochMilli(lastMillis), at).compareTo(DOUBTFUL_STEP) > 0;
    }

    /** Says the last tick once more, which changes nothing, to learn from the answer how late it is for the broker. */
    private boolean isAhead(Instant now) throws ExecutionException, InterruptedException {
        RecordMetadata answer = send(new TickLine(lastMillis, null));
        Instant broker = Instant.ofEpochMilli(answer.timestamp());
        return answer.hasTimestamp() && Duration.between(broker, now).compareTo(TOLERANCE) > 0;
    }

    private RecordMetadata send(TickLine tick) throws ExecutionException, InterruptedException {
        byte[] line = tick.text().getBytes(StandardCharsets.UTF_8);
        return producer.send(new ProducerRecord<>(deployment.topics().ticks(), 0, null, line))
                .get();
    }

    private static Properties client(Deployment deployment, Duration patience) {
        Properties properties = deployment.client();
        properties.setProperty("default.api.timeout.ms", Long.toString(patience.toMillis()));
        properties.setProperty(
                "request.timeout.ms", Long.toString(patience.dividedBy(2).toMillis()));
        return properties;
    }

    private static Properties producer(Deployment deployment, Duration patience) {
        Properties properties = deployment.client();
        properties.setProperty("acks", "all");
        properties.setProperty("linger.ms", "0");
        properties.setProperty("delivery.timeout.ms", Long.toString(patience.toMillis()));
        properties.setProperty("max.block.ms", Long.toString(patience.toMillis()));
        properties.setProperty(
                "request.timeout.ms", Long.toString(patience.dividedBy(2).toMillis()));
        return properties;
    }
}
