package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ReportDecoder;
import eu.limen.register.SectionRegister;
import java.util.Map;
import java.util.Objects;
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
        PlannedTopic reports = planned("limen.in.AT", Map.of());

        assertThat(reports.settings())
                .containsEntry("retention.ms", "259200000")
                .containsEntry("message.timestamp.type", "LogAppendTime")
                .containsEntry("cleanup.policy", "delete");
    }

    @Test
    void aReportThatAdmissionMustRefuseAsTooLargeGetsIn() {
        PlannedTopic reports = planned("limen.in.AT", Map.of());

        assertThat(Integer.parseInt(reports.settings().get("max.message.bytes")))
                .isGreaterThan(2 * ReportDecoder.LARGEST_RECORD);
    }

    @Test
    void rulesAndHumanDecisionsAndAdmittedReportsAreNeverDeleted() {
        Map<String, String> lines = Map.of();

        assertThat(planned("limen.rules", lines).settings())
                .containsEntry("retention.ms", "-1")
                .containsEntry("cleanup.policy", "delete");
        assertThat(planned("limen.decisions", lines).settings()).containsEntry("retention.ms", "-1");
        assertThat(planned("limen.admitted", lines).settings()).containsEntry("retention.ms", "-1");
    }

    @Test
    void noResultIsDeletedForTheDayThatItSpeaksOf() {
        Map<String, String> lines = Map.of("topics.arrival", "producer");

        assertThat(Topics.STANDARD.results())
                .allSatisfy(name -> assertThat(planned(name, lines).settings())
                        .containsEntry("message.timestamp.type", "LogAppendTime"));
    }

    @Test
    void timeAndRulesHaveOnePartitionWhateverTheOthersHave() {
        Map<String, String> lines = Map.of("topics.partitions", "4");

        assertThat(planned("limen.ticks", lines).partitions()).isOne();
        assertThat(planned("limen.rules", lines).partitions()).isOne();
        assertThat(planned("limen.in.AT", lines).partitions()).isEqualTo(4);
    }

    @Test
    void aScenarioInItsOwnTimeIsNeitherDeletedForItsAgeNorRefusedForItsFuture() {
        PlannedTopic reports = planned("limen.in.AT", Map.of("topics.arrival", "producer"));

        assertThat(reports.settings())
                .containsEntry("message.timestamp.type", "CreateTime")
                .containsEntry("retention.ms", "-1")
                .containsEntry("message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE));
    }

    @Test
    void oneBrokerOfThreeMayFailWithoutAWriteBeingRefused() {
        assertThat(planned("limen.admitted", Map.of()).replication()).isEqualTo(3);
        assertThat(planned("limen.admitted", Map.of()).settings()).containsEntry("min.insync.replicas", "2");
        assertThat(planned("limen.admitted", Map.of("topics.replication", "1")).settings())
                .containsEntry("min.insync.replicas", "1");
    }

    private static PlannedTopic planned(String name, Map<String, String> lines) {
        return Objects.requireNonNull(planned(lines).get(name), name);
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
