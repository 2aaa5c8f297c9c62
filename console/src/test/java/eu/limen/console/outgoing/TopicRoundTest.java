package eu.limen.console.outgoing;

import static eu.limen.console.running.RunningConsole.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.limen.console.alerts.Channel;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TopicRoundTest {

    /** One of its own, which ends with the JVM: the alerts of other tests would come to the same topics. */
    private static final RunningConsole CONSOLE = RunningConsole.start();

    private static final Desktop DESKTOP = Desktop.of(CONSOLE);

    @BeforeAll
    static void feed() {
        CONSOLE.feed(
                ResultKind.SITUATION,
                List.of(Specimens.situation("HR-SI", "2015-10-18", 4000, 1000)
                        .replace("MIGRANT_SMUGGLING", "UNAUTHORISED_MOVEMENT")));
        CONSOLE.feed(ResultKind.ALERT, List.of(Specimens.alert(0), Specimens.alert(1)));
    }

    @Test
    void aStateReadsItsAlertsInOrderAsItsContactPointsSeeThem() throws IOException {
        TopicReader.create(CONSOLE.broker(), "limen.to.SI.alerts");

        DESKTOP.due("SI", "SI", Channel.TOPIC, "FIRST", 0);
        DESKTOP.due("SI", "SI", Channel.TOPIC, "FIRST", 1);

        try (TopicReader reader = new TopicReader(CONSOLE.broker().bootstrapServers(), "limen.to.SI.alerts")) {
            await("both are written", () -> reader.values().size() >= 2);
            JsonNode first = new ObjectMapper().readTree(reader.values().get(0));
            assertThat(reader.keys()).containsOnly(Desktop.ALERT);
            assertThat(first.path("revision").asInt()).isZero();
            assertThat(new ObjectMapper()
                            .readTree(reader.values().get(1))
                            .path("revision")
                            .asInt())
                    .isEqualTo(1);
            assertThat(first.at("/evidence/1/section").asText()).isEqualTo("HR-SI");
            assertThat(first.at("/evidence/1/observed").asText()).isEqualTo("5,000");
            assertThat(first.at("/evidence/0/section").asText()).isEqualTo("HR-HU");
            assertThat(first.at("/evidence/0/observed").isMissingNode()).isTrue();
        }
        await("it is noted", () -> DESKTOP.status("SI", Channel.TOPIC).equals("SENT"));
    }

    @Test
    void aStateWithoutTopicIsTriedAgainAndNothingOvertakes() {
        DESKTOP.due("HU", "HU", Channel.TOPIC, "FIRST", 0);
        DESKTOP.due("HU", "HU", Channel.TOPIC, "FIRST", 1);
        await("it failed", () -> DESKTOP.failure("HU", Channel.TOPIC).equals("TOPIC_NOT_WRITTEN"));
        TopicReader.create(CONSOLE.broker(), "limen.to.HU.alerts");

        DESKTOP.pausePasses("HU");

        try (TopicReader reader = new TopicReader(CONSOLE.broker().bootstrapServers(), "limen.to.HU.alerts")) {
            await("both are written", () -> reader.values().size() >= 2);
            assertThat(reader.values().get(0)).contains("\"revision\":0");
            assertThat(reader.values().get(1)).contains("\"revision\":1");
        }
    }

    @Test
    void theTopicOfAStateThatIsNotAddressedStaysEmpty() {
        TopicReader.create(CONSOLE.broker(), "limen.to.AT.alerts");

        DESKTOP.due("AT", "AT", Channel.TOPIC, "FIRST", 0);

        await("it failed", () -> DESKTOP.status("AT", Channel.TOPIC).equals("FAILED"));
        assertThat(DESKTOP.failure("AT", Channel.TOPIC)).isEqualTo("NOT_ADDRESSED");
        try (TopicReader reader = new TopicReader(CONSOLE.broker().bootstrapServers(), "limen.to.AT.alerts")) {
            assertThat(reader.values()).noneMatch(value -> value.contains(Desktop.ALERT));
        }
    }
}
