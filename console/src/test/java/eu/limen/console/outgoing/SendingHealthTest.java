package eu.limen.console.outgoing;

import static eu.limen.console.running.RunningConsole.await;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;

class SendingHealthTest {

    private static final RunningConsole CONSOLE = RunningConsole.start();

    private final SendingHealth health = CONSOLE.part(SendingHealth.class);

    @AfterAll
    static void end() {
        CONSOLE.close();
    }

    @Test
    void aTopicThatIsMissingIsSeenUntilItIsThere() {
        int before = CONSOLE.asNobody().get("/health").statusCode();

        CONSOLE.part(Outgoing.class).add("test.missing", "key", "value");
        await("it is down", () -> CONSOLE.asNobody().get("/health").statusCode() == 503);
        String words = words("outgoing");
        TopicReader.create(CONSOLE.broker(), "test.missing");
        await("it is up again", () -> CONSOLE.asNobody().get("/health").statusCode() == 200);

        assertThat(before).isEqualTo(200);
        assertThat(words)
                .contains("nothing can be sent: KafkaException", "expected: ")
                .doesNotContain("value");
    }

    @Test
    void aStateWhoseTopicTakesNoAlertsIsNamed() {
        TopicReader.create(CONSOLE.broker(), "limen.to.HR.alerts");
        TopicReader.create(CONSOLE.broker(), "limen.to.SI.alerts");
        CONSOLE.feed(ResultKind.ALERT, List.of(Specimens.alert(0)));

        await("it is down", () -> CONSOLE.asNobody().get("/health").statusCode() == 503);
        String words = words("alerts to topics");
        TopicReader.create(CONSOLE.broker(), "limen.to.HU.alerts");
        await("it is up again", () -> CONSOLE.asNobody().get("/health").statusCode() == 200);

        assertThat(words).contains("topics of HU take no alerts", "expected: ");
    }

    private String words(String detail) {
        Health told = Objects.requireNonNull(health.health());
        return String.valueOf(told.getDetails().get(detail));
    }
}
