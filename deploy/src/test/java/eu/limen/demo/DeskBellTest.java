package eu.limen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskBellTest {

    private final List<String> rung = new CopyOnWriteArrayList<>();
    private DeskBell bell;

    @BeforeEach
    void listen() throws IOException {
        bell = DeskBell.listen(rung::add);
    }

    @AfterEach
    void stop() {
        bell.close();
    }

    @Test
    void anAlertRingsOnceHoweverManyDesksHearOfIt() throws Exception {
        int first = post(event("A-1", "AT-HU"));
        int second = post(event("A-1", "AT-HU"));
        int other = post(event("A-2", "AT-SI"));

        assertThat(List.of(first, second, other)).containsOnly(204);
        assertThat(rung)
                .containsExactly(
                        "a desk is told: Immediate, AT-HU http://127.0.0.1/alerts/A-1",
                        "a desk is told: Immediate, AT-SI http://127.0.0.1/alerts/A-2");
    }

    @Test
    void whatIsNoMessageIsRefused() throws Exception {
        int answer = post("{\"data\":{}}");

        assertThat(answer).isEqualTo(400);
        assertThat(rung).isEmpty();
    }

    private static String event(String alert, String section) {
        return "{\"specversion\":\"1.0\",\"data\":{\"alerts\":[{\"alertId\":\"" + alert
                + "\",\"urgency\":\"Immediate\",\"sections\":[\"" + section
                + "\"],\"link\":\"http://127.0.0.1/alerts/" + alert + "\"}]}}";
    }

    private int post(String body) throws IOException, InterruptedException {
        URI address = bell.address();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
