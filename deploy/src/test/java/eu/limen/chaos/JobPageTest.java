package eu.limen.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.limen.chaos.JobPage.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobPageTest {

    private static final long TEN = 1741082400000L;
    private static final String RUNNING =
            "{\"jid\":\"b\",\"name\":\"limen\",\"state\":\"RUNNING\",\"tasks\":{\"running\":14,\"total\":14}}";

    private final Map<String, String> answers = new HashMap<>();
    private HttpServer server;
    private JobPage page;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        page = new JobPage(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theJobThatRunsWholeIsFoundAmongThoseThatHaveEnded() throws Exception {
        answers.put(
                "/jobs/overview",
                "{\"jobs\":[{\"jid\":\"a\",\"state\":\"FAILED\",\"tasks\":{\"running\":0,\"total\":14}}," + RUNNING
                        + "]}");
        answers.put(
                "/jobs/b/checkpoints",
                "{\"counts\":{\"restored\":2},\"latest\":{\"completed\":{\"id\":17},\"restored\":{\"id\":12}}}");

        assertThat(page.standing()).contains(new Standing("b", 2, 17));
    }

    @Test
    void aJobSomeOfWhoseTasksDoNotRunIsNotStanding() throws Exception {
        answers.put("/jobs/overview", "{\"jobs\":[" + RUNNING.replace("\"running\":14", "\"running\":13") + "]}");

        assertThat(page.standing()).isEmpty();
    }

    @Test
    void afterARestoreTheCheckpointGoneOnFromIsTheLast() throws Exception {
        answers.put("/jobs/overview", "{\"jobs\":[" + RUNNING + "]}");
        answers.put(
                "/jobs/b/checkpoints",
                "{\"counts\":{\"restored\":1},\"latest\":{\"completed\":null,\"restored\":{\"id\":12}}}");

        assertThat(page.standing()).contains(new Standing("b", 1, 12));
    }

    @Test
    void aTickIsReachedWhenEverySubtaskThatTellsItsTimeHasComeToIt() throws Exception {
        answers.put(
                "/jobs/b",
                "{\"plan\":{\"nodes\":[{\"id\":\"source\",\"parallelism\":2},"
                        + "{\"id\":\"ledger\",\"parallelism\":2,\"inputs\":[{\"id\":\"source\"}]}]}}");
        boolean whileNothingIsTold = page.hasReached("b", TEN);
        answers.put(
                "/jobs/b/vertices/ledger/watermarks",
                "[{\"id\":\"0.currentInputWatermark\",\"value\":\"" + TEN
                        + "\"},{\"id\":\"1.currentInputWatermark\",\"value\":\"-9223372036854775808\"}]");

        boolean whileOneIsBehind = page.hasReached("b", TEN);
        answers.compute(
                "/jobs/b/vertices/ledger/watermarks",
                (path, before) -> before.replace("-9223372036854775808", Long.toString(TEN)));

        assertThat(whileNothingIsTold).isFalse();
        assertThat(whileOneIsBehind).isFalse();
        assertThat(page.hasReached("b", TEN)).isTrue();
        assertThat(page.hasReached("b", TEN + 1)).isFalse();
    }

    @Test
    void aPageThatDoesNotAnswerSaysNothing() throws Exception {
        server.stop(0);

        assertThat(page.standing()).isEmpty();
        assertThat(page.hasReached("b", TEN)).isFalse();
    }

    private void answer(HttpExchange exchange) {
        String answer = answers.get(exchange.getRequestURI().getPath());
        byte[] bytes = (answer == null ? "" : answer).getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(answer == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
