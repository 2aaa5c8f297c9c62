package eu.limen.jobs.kafka;

import eu.limen.codec.ResultWriter;
import eu.limen.flow.AdmittedReport;
import eu.limen.jobs.Outputs;
import eu.limen.model.Aggregate;
import eu.limen.model.Alert;
import eu.limen.model.Balance;
import eu.limen.model.Indicator;
import eu.limen.model.Rejection;
import eu.limen.model.Situation;
import java.util.function.Consumer;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.sink.KafkaSinkBuilder;
import org.apache.flink.connector.kafka.sink.TransactionNamingStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * The topics of results. Each result is there once for readers of committed records; alerts do not wait for a checkpoint: they may be there twice, and are told
 * apart by id and revision.
 */
public final class ResultTopics {

    private static final ResultWriter WRITER = new ResultWriter();

    private final Deployment deployment;

    public ResultTopics(Deployment deployment) {
        this.deployment = deployment;
    }

    /** Where the topology of the analysis sends its results. */
    public Outputs outputs() {
        Topics topics = deployment.topics();
        return new Outputs(
                into("admitted", topics.admitted(), AdmittedReport::source, AdmittedReport::json),
                into("situations", topics.situations(), Situation::id, ResultTopics::json),
                into("indicators", topics.indicators(), Indicator::id, ResultTopics::json),
                alerts -> alerts.sinkTo(alerts(topics.alerts()))
                        .uid("kafka-alerts")
                        .name("Topic of alerts"),
                into("rejections", topics.rejections(), Rejection::id, ResultTopics::json),
                into("balances", topics.balances(), Balance::id, ResultTopics::json));
    }

    /** Where the cells of a release go. */
    void aggregates(DataStream<Aggregate> cells) {
        this.<Aggregate>into("aggregates", deployment.topics().aggregates(), Aggregate::id, ResultTopics::json)
                .accept(cells);
    }

    private <T> Consumer<DataStream<T>> into(
            String name, String topic, RecordWriting.Text<T> key, RecordWriting.Text<T> value) {
        return results -> results.sinkTo(once(name, new RecordWriting<>(topic, key, value)))
                .uid("kafka-" + name)
                .name("Topic of " + name);
    }

    private <T> KafkaSink<T> once(String name, RecordWriting<T> writing) {
        Deployment.Analysis analysis = deployment.analysis();
        if (analysis.delivery() == Delivery.AT_LEAST_ONCE) {
            return sink(writing)
                    .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
                    .build();
        }
        return sink(writing)
                .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
                .setTransactionNamingStrategy(TransactionNamingStrategy.POOLING)
                .setTransactionalIdPrefix(analysis.name() + "-" + name)
                .setProperty(
                        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                        Long.toString(analysis.transactionTimeout().toMillis()))
                .build();
    }

    private KafkaSink<Alert> alerts(String topic) {
        return sink(new RecordWriting<Alert>(topic, Alert::id, ResultTopics::json))
                .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
                .build();
    }

    private <T> KafkaSinkBuilder<T> sink(RecordWriting<T> writing) {
        return KafkaSink.<T>builder()
                .setKafkaProducerConfig(deployment.client())
                .setBootstrapServers(deployment.client().getProperty("bootstrap.servers"))
                .setRecordSerializer(writing);
    }

    private static String json(Situation situation) {
        return WRITER.line(situation);
    }

    private static String json(Indicator indicator) {
        return WRITER.line(indicator);
    }

    private static String json(Alert alert) {
        return WRITER.line(alert);
    }

    private static String json(Aggregate aggregate) {
        return WRITER.line(aggregate);
    }

    private static String json(Rejection rejection) {
        return WRITER.line(rejection);
    }

    private static String json(Balance balance) {
        return WRITER.line(balance);
    }
}
