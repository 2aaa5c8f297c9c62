package eu.limen.jobs.kafka;

import eu.limen.jobs.RawReport;
import java.util.Locale;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceOptions;
import org.apache.flink.connector.kafka.source.enumerator.KafkaSourceEnumState;
import org.apache.flink.connector.kafka.source.split.KafkaPartitionSplit;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;

/**
 * Kafka's own source over every topic that the analysis reads, with one thing added: time. The watermark is the latest tick of {@code limen.ticks} before
 * which everything in the partitions has been read (contract section 1, Time); neither the records nor the wall clock move it.
 */
final class ReportSource implements Source<RawReport, KafkaPartitionSplit, KafkaSourceEnumState> {

    private static final long serialVersionUID = 1;

    /** How often to look for topics, and how often if the deployment does not say, milliseconds: so soon a state that joins is read. */
    private static final String LOOK_FOR_TOPICS = KafkaSourceOptions.PARTITION_DISCOVERY_INTERVAL_MS.key();

    private static final String LOOK_FOR_TOPICS_MILLIS = "30000";

    private final KafkaSource<RawReport> records;
    private final Properties client;
    private final String ticks;
    private final String group;

    private ReportSource(KafkaSource<RawReport> records, Properties client, String ticks, String group) {
        this.records = records;
        this.client = client;
        this.ticks = ticks;
        this.group = group;
    }

    static ReportSource of(Deployment deployment) {
        Properties client = deployment.client();
        KafkaSource<RawReport> records = KafkaSource.<RawReport>builder()
                .setProperties(client)
                .setProperty(LOOK_FOR_TOPICS, client.getProperty(LOOK_FOR_TOPICS, LOOK_FOR_TOPICS_MILLIS))
                .setProperty(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")
                .setGroupId(deployment.analysis().name())
                .setClientIdPrefix(deployment.analysis().name())
                .setTopicPattern(deployment.topics().read())
                .setStartingOffsets(new FromTheBeginning(whenGone(client)))
                .setDeserializer(new RecordReading(deployment.topics()))
                .build();
        return new ReportSource(
                records,
                client,
                deployment.topics().ticks(),
                deployment.analysis().name());
    }

    /** Records bear the knowledge time by which they are ordered; their watermarks come from the reader. */
    static WatermarkStrategy<RawReport> time() {
        return WatermarkStrategy.<RawReport>noWatermarks()
                .withTimestampAssigner((record, unused) -> record.knowledgeMillis());
    }

    private static OffsetResetStrategy whenGone(Properties client) {
        String given = client.getProperty(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        return OffsetResetStrategy.valueOf(given.toUpperCase(Locale.ROOT));
    }

    @Override
    public SourceReader<RawReport, KafkaPartitionSplit> createReader(SourceReaderContext context) throws Exception {
        KeptPlace place = new KeptPlace();
        TickReader tickReader = new TickReader(tickClient(), ticks, place, context.getIndexOfSubtask());
        return new DrainedReader(records.createReader(context), tickReader, place);
    }

    private Properties tickClient() {
        Properties properties = new Properties();
        properties.putAll(client);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return properties;
    }

    @Override
    public Boundedness getBoundedness() {
        return records.getBoundedness();
    }

    @Override
    public SplitEnumerator<KafkaPartitionSplit, KafkaSourceEnumState> createEnumerator(
            SplitEnumeratorContext<KafkaPartitionSplit> context) {
        return records.createEnumerator(context);
    }

    @Override
    public SplitEnumerator<KafkaPartitionSplit, KafkaSourceEnumState> restoreEnumerator(
            SplitEnumeratorContext<KafkaPartitionSplit> context, KafkaSourceEnumState state) throws Exception {
        return records.restoreEnumerator(context, state);
    }

    @Override
    public SimpleVersionedSerializer<KafkaPartitionSplit> getSplitSerializer() {
        return records.getSplitSerializer();
    }

    @Override
    public SimpleVersionedSerializer<KafkaSourceEnumState> getEnumeratorCheckpointSerializer() {
        return records.getEnumeratorCheckpointSerializer();
    }
}
