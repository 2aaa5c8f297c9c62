package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    private static final Path SOME_SAVEPOINT =
            Path.of("src/test/resources/savepoints/before-kafka-balkan-route-2015.zip");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String JOB = "0123456789abcdef0123456789abcdef";

    private static byte[] metadata = {};

    @TempDir
    private Path directory;

    @BeforeAll
    static void unpack() throws IOException {
        try (InputStream file = Files.newInputStream(SOME_SAVEPOINT);
                ZipInputStream packed = new ZipInputStream(file)) {
            packed.getNextEntry();
            metadata = packed.readAllBytes();
        }
    }

    @Test
    void theNewestCheckpointIsTheLatest() throws Exception {
        write("checkpoints/" + JOB + "/chk-9", metadata, NOON);
        write("checkpoints/" + JOB + "/chk-10", metadata, NOON.plusSeconds(10));

        assertThat(restart().from("latest")).endsWith(JOB + "/chk-10");
    }

    @Test
    void ofTwoWrittenAtTheSameTimeTheHigherNumberIsTheLatest() throws Exception {
        write("checkpoints/" + JOB + "/chk-9", metadata, NOON);
        write("checkpoints/" + JOB + "/chk-10", metadata, NOON);

        assertThat(restart().from("latest")).endsWith(JOB + "/chk-10");
    }

    @Test
    void aLaterSavepointGoesBeforeTheCheckpoints() throws Exception {
        write("checkpoints/" + JOB + "/chk-10", metadata, NOON);
        write("savepoints/savepoint-012345-6789abcdef01", metadata, NOON.plusSeconds(10));

        assertThat(restart().from("latest")).endsWith("savepoint-012345-6789abcdef01");
    }

    @Test
    void whatIsDamagedOrWasNeverFinishedIsPassedOver() throws Exception {
        write("checkpoints/" + JOB + "/chk-8", metadata, NOON);
        write("checkpoints/" + JOB + "/chk-9", Arrays.copyOf(metadata, metadata.length / 2), NOON.plusSeconds(10));
        write("checkpoints/" + JOB + "/chk-10", new byte[0], NOON.plusSeconds(20));
        Files.createDirectories(directory.resolve("checkpoints/" + JOB + "/chk-11"));

        assertThat(restart().from("latest")).endsWith(JOB + "/chk-8");
    }

    @Test
    void anApplicationGoesOnFromTheNewestAndBeginsWhereThereIsNone() throws Exception {
        Optional<String> beforeTheFirst = restart().newestIfAny();

        write("checkpoints/" + JOB + "/chk-9", metadata, NOON);

        assertThat(beforeTheFirst).isEmpty();
        assertThat(restart().newestIfAny())
                .hasValueSatisfying(path -> assertThat(path).endsWith(JOB + "/chk-9"));
    }

    @Test
    void aReplayGoesBackToTheNewestCompletedBeforeIt() throws Exception {
        write("checkpoints/" + JOB + "/chk-8", metadata, NOON.minusSeconds(20));
        write("checkpoints/" + JOB + "/chk-9", metadata, NOON.minusSeconds(10));
        write("checkpoints/" + JOB + "/chk-10", metadata, NOON);

        assertThat(restart().before(NOON)).endsWith(JOB + "/chk-9");
    }

    @Test
    void withoutAnyThereIsNothingToGoOnFrom() throws Exception {
        write("checkpoints/" + JOB + "/chk-10", metadata, NOON);

        assertThatThrownBy(() -> restart().before(NOON.minusSeconds(1)))
                .isInstanceOf(UnusableDeployment.class)
                .hasMessageContaining("--replay-from 2026-03-01T11:59:59Z: no complete checkpoint or savepoint in ")
                .hasMessageContaining("expected: one completed before that instant")
                .hasMessageContaining("begin without --from");
    }

    @Test
    void aNamedPlaceIsTakenIfItCanBeRead() throws Exception {
        write("elsewhere", metadata, NOON);
        write("broken", new byte[0], NOON);
        Restart restart = restart();

        assertThat(restart.from(directory.resolve("elsewhere").toString())).endsWith("elsewhere");
        assertThatThrownBy(() -> restart.from(directory.resolve("broken").toString()))
                .isInstanceOf(UnusableDeployment.class)
                .hasMessageContaining("expected: latest, or the directory of a checkpoint or savepoint");
    }

    @Test
    void aDeploymentThatKeepsNothingSaysWhatItLacks() {
        Deployment deployment = Deployment.of(Settings.of(Map.of("kafka.bootstrap.servers", "localhost:9092")));

        assertThatThrownBy(() -> Restart.of(deployment))
                .isInstanceOf(UnusableDeployment.class)
                .hasMessageContaining("flink.execution.checkpointing.dir: missing");
    }

    private Restart restart() throws UnusableDeployment {
        return Restart.of(Deployment.of(Settings.of(Map.of(
                "kafka.bootstrap.servers",
                "localhost:9092",
                "flink.execution.checkpointing.dir",
                directory.resolve("checkpoints").toUri().toString(),
                "flink.execution.checkpointing.savepoint-dir",
                directory.resolve("savepoints").toString()))));
    }

    private void write(String point, byte[] content, Instant at) throws IOException {
        Path file = Files.createDirectories(directory.resolve(point)).resolve("_metadata");
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(at));
    }
}
