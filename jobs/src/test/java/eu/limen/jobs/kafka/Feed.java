package eu.limen.jobs.kafka;

import eu.limen.codec.TickLine;
import eu.limen.flow.Tick;
import eu.limen.jobs.kafka.Scenario.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes a scenario to its topics as gateways would, and tells the time in the scenario's own hours. */
final class Feed implements AutoCloseable {

    private final KafkaProducer<String, String> producer;
    private final Topics topics;
    private final TreeMap<String, Long> ends = new TreeMap<>();
    private final List<Future<RecordMetadata>> underWay = new ArrayList<>();

    Feed(String bootstrapServers, Topics topics) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 5),
                new StringSerializer(),
                new StringSerializer());
        this.topics = topics;
    }

    void send(Line line) {
        underWay.add(producer.send(new ProducerRecord<>(
                topics.of(line.state()), null, line.reportedAtMillis(), line.source(), line.text())));
    }

    /** All that was sent has been taken. */
    void settle() throws ExecutionException, InterruptedException {
        for (Future<RecordMetadata> sent : underWay) {
            RecordMetadata taken = sent.get();
            ends.merge(TickLine.partition(taken.topic(), taken.partition()), taken.offset() + 1, Math::max);
        }
        underWay.clear();
    }

    void tick(long atMillis) throws ExecutionException, InterruptedException {
        settle();
        producer.send(new ProducerRecord<>(topics.ticks(), new TickLine(atMillis, ends).text()))
                .get();
    }

    /** Sends lines hour by hour, a tick after each hour in which something was sent, and one at the end. */
    void sendInOrder(Iterator<Line> lines, long lastTick) throws ExecutionException, InterruptedException {
        long hour = Long.MIN_VALUE;
        while (lines.hasNext()) {
            Line line = lines.next();
            long next = Tick.atOrAfter(line.reportedAtMillis());
            if (next > hour && hour != Long.MIN_VALUE) {
                tick(next - Tick.HOUR_MILLIS);
            }
            hour = next;
            send(line);
        }
        tick(lastTick);
    }

    /** A record as bytes, wherever it belongs. */
    Future<RecordMetadata> raw(String topic, @Nullable String key, byte[] value) {
        return producer.send(new ProducerRecord<>(topic, key, new String(value, StandardCharsets.ISO_8859_1)));
    }

    @Override
    public void close() {
        producer.close();
    }
}
