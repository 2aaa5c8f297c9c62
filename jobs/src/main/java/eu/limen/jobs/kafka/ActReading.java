package eu.limen.jobs.kafka;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes a record of one of the topics of acts as it is, without looking into it. */
final class ActReading implements KafkaRecordDeserializationSchema<SentAct> {

    private static final long serialVersionUID = 1;

    private final Topics topics;

    ActReading(Topics topics) {
        this.topics = topics;
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<SentAct> out) {
        if (record.value() != null) {
            out.collect(new SentAct(kind(record.topic()), record.value()));
        }
    }

    @Override
    public TypeInformation<SentAct> getProducedType() {
        return TypeInformation.of(SentAct.class);
    }

    private SentAct.Kind kind(String topic) {
        if (topic.equals(topics.acknowledgements())) {
            return SentAct.Kind.ACKNOWLEDGEMENT;
        }
        if (topic.equals(topics.decisions())) {
            return SentAct.Kind.DECISION;
        }
        return topic.equals(topics.reviews()) ? SentAct.Kind.REVIEW : SentAct.Kind.ALERT;
    }
}
