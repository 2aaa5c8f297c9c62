package eu.limen.console.outgoing;

import static eu.limen.console.running.RunningConsole.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.limen.console.alerts.Channel;
import eu.limen.console.outgoing.Receiver.Heard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebhookDeliveriesTest {

    private static final Desktop DESKTOP = TellingConsole.DESKTOP;
    private static final Receiver RECEIVER = TellingConsole.RECEIVER;

    @Test
    void aWebhookIsASignedEventWithoutFigures() throws IOException {
        DESKTOP.desk("si-signed", "SI", null, RECEIVER.address("/signed"));

        DESKTOP.due("si-signed", "SI", Channel.WEBHOOK, "SPOC", 0);

        await(
                "it is accepted",
                () -> DESKTOP.status("si-signed", Channel.WEBHOOK).equals("ACCEPTED"));
        Heard heard = RECEIVER.heardAt("/signed").get(0);
        JsonNode event = new ObjectMapper().readTree(heard.body());
        JsonNode alert = event.at("/data/alerts/0");
        assertThat(heard.mediaType()).startsWith("application/cloudevents+json");
        assertThat(heard.signature())
                .isEqualTo(WebhookSignature.of(
                        Desktop.SECRET,
                        heard.key(),
                        Long.parseLong(heard.seconds()),
                        heard.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("id").asText()).isEqualTo(heard.key());
        assertThat(event.path("type").asText()).isEqualTo("eu.limen.alert");
        assertThat(event.path("subject").asText()).isEqualTo(Desktop.ALERT);
        assertThat(event.path("time").asText()).isEqualTo("2015-10-19T13:00:00Z");
        assertThat(alert.path("urgency").asText()).isEqualTo("Immediate");
        assertThat(alert.path("sections").toString()).isEqualTo("[\"HR-HU\",\"HR-SI\"]");
        assertThat(alert.path("link").asText()).startsWith("https://limen.example/alerts/A%7CDISPLACEMENT%7C");
        assertThat(heard.body()).doesNotContain("7500", "5000", "620", "5900", "observed", "headline");
    }

    @Test
    void aWebhookThatIsRefusedIsToldAgainUnderTheSameKey() {
        RECEIVER.answers(503);
        DESKTOP.desk("si-refusing", "SI", null, RECEIVER.address("/refusing"));
        DESKTOP.due("si-refusing", "SI", Channel.WEBHOOK, "SPOC", 0);
        await("it failed", () -> DESKTOP.failure("si-refusing", Channel.WEBHOOK).equals("REFUSED"));
        String afterFailure = DESKTOP.status("si-refusing", Channel.WEBHOOK);

        RECEIVER.answers(204);
        DESKTOP.pausePasses("si-refusing");

        await(
                "it is accepted",
                () -> DESKTOP.status("si-refusing", Channel.WEBHOOK).equals("ACCEPTED"));
        assertThat(afterFailure).isEqualTo("QUEUED");
        assertThat(DESKTOP.attempts("si-refusing", Channel.WEBHOOK)).isEqualTo(2);
        assertThat(RECEIVER.heardAt("/refusing").stream().map(Heard::key).distinct())
                .hasSize(1);
        assertThat(RECEIVER.heardAt("/refusing")).hasSize(2);
    }

    @Test
    void anEarlierRevisionThatFailedDoesNotFollowALaterOne() {
        RECEIVER.answers(503);
        DESKTOP.desk("si-overtaken", "SI", null, RECEIVER.address("/overtaken"));
        DESKTOP.due("si-overtaken", "SI", Channel.WEBHOOK, "SPOC", 0);
        await(
                "it failed",
                () -> DESKTOP.failure("si-overtaken", Channel.WEBHOOK).equals("REFUSED"));
        RECEIVER.answers(204);
        DESKTOP.due("si-overtaken", "SI", Channel.WEBHOOK, "SPOC", 1);
        await("the later is heard", () -> TellingConsole.with("ACCEPTED", "si-overtaken") == 1);

        DESKTOP.pausePasses("si-overtaken");

        await(
                "it is passed over",
                () -> DESKTOP.status("si-overtaken", Channel.WEBHOOK).equals("WITHDRAWN"));
        assertThat(DESKTOP.failure("si-overtaken", Channel.WEBHOOK)).isEqualTo("OVERTAKEN");
        assertThat(RECEIVER.heardAt("/overtaken")).hasSize(2);
    }

    @Test
    void aRedirectIsNotFollowed() {
        RECEIVER.answers(302);
        DESKTOP.desk("si-moved", "SI", null, RECEIVER.address("/moved"));

        DESKTOP.due("si-moved", "SI", Channel.WEBHOOK, "SPOC", 0);

        await("it failed", () -> DESKTOP.failure("si-moved", Channel.WEBHOOK).equals("REDIRECTED"));
        RECEIVER.answers(204);
        assertThat(RECEIVER.heardAt("/elsewhere")).isEmpty();
    }

    @Test
    void aStateThatAnAlertIsNotAddressedToIsNeverTold() {
        DESKTOP.desk("at-wrong", "AT", null, RECEIVER.address("/wrong"));

        DESKTOP.due("at-wrong", "AT", Channel.WEBHOOK, "SPOC", 0);

        await("it failed", () -> DESKTOP.status("at-wrong", Channel.WEBHOOK).equals("FAILED"));
        assertThat(DESKTOP.failure("at-wrong", Channel.WEBHOOK)).isEqualTo("NOT_ADDRESSED");
        assertThat(RECEIVER.heardAt("/wrong")).isEmpty();
        assertThat(TellingConsole.CONSOLE
                        .database()
                        .queryForList("select state from alarm where kind = 'NOT_DELIVERED'", String.class))
                .contains("AT");
    }

    @Test
    void aDeskOfAnotherStateIsNotTold() {
        DESKTOP.desk("at-desk", "AT", null, RECEIVER.address("/foreign"));

        DESKTOP.due("at-desk", "SI", Channel.WEBHOOK, "SPOC", 0);

        await("it failed", () -> DESKTOP.status("at-desk", Channel.WEBHOOK).equals("FAILED"));
        assertThat(DESKTOP.failure("at-desk", Channel.WEBHOOK)).isEqualTo("NO_SUCH_DESK");
        assertThat(RECEIVER.heardAt("/foreign")).isEmpty();
    }

    @Test
    void whatWasWithdrawnIsNotSent() {
        DESKTOP.desk("si-withdrawn", "SI", null, RECEIVER.address("/withdrawn"));

        DESKTOP.row("si-withdrawn", "SI", Channel.WEBHOOK, "SPOC", 0, "WITHDRAWN");
        DESKTOP.due("si-withdrawn", "SI", Channel.WEBHOOK, "ON_CALL", 1);

        await("the other is heard", () -> !RECEIVER.heardAt("/withdrawn").isEmpty());
        assertThat(RECEIVER.heardAt("/withdrawn")).hasSize(1);
        assertThat(RECEIVER.heardAt("/withdrawn").get(0).body()).contains("\"revision\":1");
    }
}
