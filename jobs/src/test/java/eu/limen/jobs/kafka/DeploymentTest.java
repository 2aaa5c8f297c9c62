package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is wrong with a deployment is told before anything starts. */
class DeploymentTest {

    @Test
    void aKeyMistypedIsAnErrorInEveryFamilyThatIsNotKafkasOrFlinks() {
        Settings settings = Settings.of(Map.of(
                "kafka.bootstrap.servers", "localhost:9092",
                "database.url", "jdbc:postgresql://localhost/limen",
                "database.pasword", "secret",
                "identity.isuer", "https://identity.example"));

        Deployment deployment = Deployment.of(settings);

        assertThat(deployment.others()).containsOnlyKeys("database.url");
        assertThat(settings.problems())
                .containsExactly(
                        "database.pasword: unknown (expected: a key of docs/deployment.md)",
                        "identity.isuer: unknown (expected: a key of docs/deployment.md)");
    }
}
