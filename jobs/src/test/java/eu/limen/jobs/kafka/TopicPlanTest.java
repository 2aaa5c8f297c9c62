package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ReportDecoder;
import eu.limen.register.SectionRegister;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TopicPlanTest {

    private static final Map<String, String> LEAST = Map.of("kafka.bootstrap.servers", "127.0.0.1:9092");

    @Test
    void everyStateOfTheRegisterHasATopicToWriteToAndOneToReadFrom() {
        SectionRegister register = SectionRegister.standard();

        Map<String, PlannedTopic> topics = planned(Map.of());

        assertThat(TopicPlan.states(register)).contains("AT", "DE", "NO").hasSizeGreaterThan(20);
        TopicPlan.states(register)
                .forEach(
                        state -> assertThat(topics).containsKeys("limen.in." + state, "limen.to." + state + ".alerts"));
    }

    @Test
    void reportsAreKeptForSeventyTwoHoursByTheBrokersClock() {
        PlannedTopic reports = planned(Map.of()).get("limen.in.AT");

        assertThat(reports.settings())
                .containsEntry("retention.ms", "259200000")
                .containsEntry("message.timestamp.type", "LogAppendTime")
                .containsEntry("cleanup.policy", "delete");
    }

    @Test
    void aReportThatAdmissionMustRefuseAsTooLargeGetsIn() {
        PlannedTopic reports = planned(Map.of()).get("limen.in.AT");

        assertThat(Integer.parseInt(reports.settings().get("max.message.bytes")))
                .isGreaterThan(2 * ReportDecoder.LARGEST_RECORD);
    }

    @Test
    void rulesAndHumanDecisionsAndAdmittedReportsAreNeverDeleted() {
        Map<String, PlannedTopic> topics = planned(Map.of());

        assertThat(topics.get("limen.rules").settings())
                .containsEntry("retention.ms", "-1")
                .containsEntry("cleanup.policy", "delete");
        assertThat(topics.get("limen.decisions").settings()).containsEntry("retention.ms", "-1");
        assertThat(topics.get("limen.admitted").settings()).containsEntry("retention.ms", "-1");
    }

    @Test
    void noResultIsDeletedForTheDayThatItSpeaksOf() {
        Map<String, PlannedTopic> topics = planned(Map.of("topics.arrival", "producer"));

        assertThat(Topics.STANDARD.results())
                .allSatisfy(name -> assertThat(topics.get(name).settings())
                        .containsEntry("message.timestamp.type", "LogAppendTime"));
    }

    @Test
    void timeAndRulesHaveOnePartitionWhateverTheOthersHave() {
        Map<String, PlannedTopic> topics = planned(Map.of("topics.partitions", "4"));

        assertThat(topics.get("limen.ticks").partitions()).isOne();
        assertThat(topics.get("limen.rules").partitions()).isOne();
        assertThat(topics.get("limen.in.AT").partitions()).isEqualTo(4);
    }

    @Test
    void aScenarioInItsOwnTimeIsNeitherDeletedForItsAgeNorRefusedForItsFuture() {
        PlannedTopic reports = planned(Map.of("topics.arrival", "producer")).get("limen.in.AT");

        assertThat(reports.settings())
                .containsEntry("message.timestamp.type", "CreateTime")
                .containsEntry("retention.ms", "-1")
                .containsEntry("message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE));
    }

    @Test
    void oneBrokerOfThreeMayFailWithoutAWriteBeingRefused() {
        assertThat(planned(Map.of()).get("limen.admitted").replication()).isEqualTo(3);
        assertThat(planned(Map.of()).get("limen.admitted").settings()).containsEntry("min.insync.replicas", "2");
        assertThat(planned(Map.of("topics.replication", "1"))
                        .get("limen.admitted")
                        .settings())
                .containsEntry("min.insync.replicas", "1");
    }

    private static Map<String, PlannedTopic> planned(Map<String, String> lines) {
        Map<String, String> all = new TreeMap<>(LEAST);
        all.putAll(lines);
        Map<String, PlannedTopic> topics = new TreeMap<>();
        TopicPlan.of(Deployment.of(Settings.of(all)), SectionRegister.standard())
                .topics()
                .forEach(topic -> topics.put(topic.name(), topic));
        return topics;
    }
}
