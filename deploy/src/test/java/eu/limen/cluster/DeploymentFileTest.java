package eu.limen.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.jobs.kafka.Deployment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentFileTest {

    @TempDir
    Path directory;

    @Test
    void isADeploymentThatFindsTheCluster() throws Exception {
        ClusterSettings settings = ClusterSettings.in(directory).every(Duration.ofSeconds(2));
        Path file = directory.resolve("deployment.properties");

        try (Ports ports = Ports.take(OptionalInt.empty())) {
            Map<String, String> lines = DeploymentFile.lines(settings, new Layout(directory), ports, "s\\ecret");
            Files.writeString(file, DeploymentFile.text(lines));
            Deployment deployment = Deployment.read(file);

            assertThat(deployment.kafka()).containsEntry("bootstrap.servers", "127.0.0.1:" + ports.broker());
            assertThat(deployment.flink()).containsEntry("rest.port", Integer.toString(ports.page()));
            assertThat(deployment.analysis().checkpointInterval()).isEqualTo(Duration.ofSeconds(2));
            assertThat(deployment.keeping().replication()).isEqualTo(1);
            assertThat(deployment.others()).containsEntry("database.password", "s\\ecret");
        }
    }
}
