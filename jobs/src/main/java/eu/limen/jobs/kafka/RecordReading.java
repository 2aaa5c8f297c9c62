package eu.limen.jobs.kafka;

import eu.limen.codec.ReportDecoder;
import eu.limen.codec.TickLine;
import eu.limen.jobs.KnowledgeTime;
import eu.limen.jobs.RawReport;
import java.util.Arrays;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;

/** Takes a record as it is, without looking into it: what has no value is an empty record, and what is too large is cut off where it is. */
final class RecordReading implements KafkaRecordDeserializationSchema<RawReport> {

    private static final long serialVersionUID = 1;
    private static final byte[] NOTHING = new byte[0];

    private final Topics topics;

    RecordReading(Topics topics) {
        this.topics = topics;
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<RawReport> out) {
        out.collect(read(record));
    }

    @Override
    public TypeInformation<RawReport> getProducedType() {
        return TypeInformation.of(RawReport.class);
    }

    private RawReport read(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value() == null ? NOTHING : record.value();
        long sentMillis = KnowledgeTime.of(value);
        return new RawReport(
                value.length > ReportDecoder.LARGEST_RECORD
                        ? Arrays.copyOf(value, ReportDecoder.LARGEST_RECORD + 1)
                        : value,
                value.length,
                TickLine.partition(record.topic(), record.partition()),
                record.offset(),
                topics.isOfState(record.topic()) ? topics.stateOf(record.topic()) : null,
                sentMillis == KnowledgeTime.UNREADABLE ? record.timestamp() : sentMillis,
                record.timestampType() == TimestampType.LOG_APPEND_TIME ? record.timestamp() : null,
                Long.MIN_VALUE);
    }
}
