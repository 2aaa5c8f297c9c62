package eu.limen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ChannelConditionsTest {

    @Test
    void whoeverIsToldNeedsALinkAndASender() {
        assertThat(problems(Map.of("spring.mail.host", "mail.example")))
                .anyMatch(problem -> problem.startsWith("limen.channels.link: missing"))
                .anyMatch(problem -> problem.startsWith("limen.channels.from: missing"));
        assertThat(problems(Map.of("limen.channels.webhook-hosts", "desk.example")))
                .anyMatch(problem -> problem.startsWith("limen.channels.link: missing"));
    }

    @Test
    void withBothOrWithoutChannelsNothingIsMissing() {
        assertThat(problems(Map.of(
                        "spring.mail.host", "mail.example",
                        "limen.channels.link", "https://limen.example/alerts/",
                        "limen.channels.from", "limen@limen.example")))
                .isEmpty();
        assertThat(problems(Map.of())).isEmpty();
    }

    private static List<String> problems(Map<String, Object> options) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "limen.demo", "true",
                "server.address", "127.0.0.1",
                "limen.kafka.bootstrap.servers", "127.0.0.1:9092",
                "spring.datasource.url", "jdbc:postgresql:limen"));
        all.putAll(options);
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("options", all));
        return StartConditions.problems(environment);
    }
}
