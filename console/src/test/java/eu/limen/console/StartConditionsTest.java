package eu.limen.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class StartConditionsTest {

    private static final Map<String, Object> DEMO = Map.of(
            "limen.demo", "true",
            "server.address", "127.0.0.1",
            "limen.kafka.bootstrap.servers", "127.0.0.1:9092",
            "spring.datasource.url", "jdbc:postgresql://127.0.0.1/limen");

    private static final Map<String, Object> SERVICE = Map.of(
            "limen.oidc.issuer", "https://login.example/limen",
            "limen.secret", "x".repeat(32),
            "limen.kafka.bootstrap.servers", "broker.example:9092",
            "spring.datasource.url", "jdbc:postgresql://database.example/limen");

    private static List<String> problems(Map<String, Object> options, String name, String value) {
        Map<String, Object> changed = new HashMap<>(options);
        changed.put(name, value);
        return problems(changed);
    }

    private static List<String> problems(Map<String, Object> options) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", options));
        return StartConditions.problems(environment);
    }

    @Test
    void aDemoAndAServiceStart() {
        assertThat(problems(DEMO)).isEmpty();
        assertThat(problems(SERVICE)).isEmpty();
    }

    @Test
    void aDemoIsOfThisMachineAlone() {
        assertThat(problems(DEMO, "server.address", "0.0.0.0"))
                .singleElement()
                .asString()
                .startsWith("server.address: ");
        assertThat(problems(DEMO, "server.address", "")).hasSize(1);
        assertThat(problems(DEMO, "server.address", "192.0.2.7")).hasSize(1);
    }

    @Test
    void aDemoHasNoIdentityProvider() {
        assertThat(problems(DEMO, "limen.oidc.issuer", "https://login.example/limen"))
                .singleElement()
                .asString()
                .startsWith("limen.demo: ");
    }

    @Test
    void anIdentityProviderHasASafeAddress() {
        assertThat(problems(SERVICE, "limen.oidc.issuer", ""))
                .singleElement()
                .asString()
                .startsWith("limen.oidc.issuer: ''");
        assertThat(problems(SERVICE, "limen.oidc.issuer", "http://login.example/limen"))
                .hasSize(1);
        assertThat(problems(SERVICE, "limen.oidc.issuer", "http://127.0.0.1:8080/limen"))
                .isEmpty();
    }

    @Test
    void aServiceHasASecretOfItsOwn() {
        assertThat(problems(SERVICE, "limen.secret", "x".repeat(31)))
                .singleElement()
                .asString()
                .startsWith("limen.secret: ")
                .doesNotContain("xxx");
    }

    @Test
    void withoutProviderAndDemoNothingStartsAndAllThatIsMissingIsTold() {
        assertThatThrownBy(() -> Console.start("--server.address=127.0.0.1", "--server.port=0"))
                .isInstanceOfSatisfying(
                        UnusableConfiguration.class,
                        refusal -> assertThat(refusal.problems())
                                .hasSize(4)
                                .anyMatch(problem -> problem.startsWith("limen.oidc.issuer: missing")));
    }
}
