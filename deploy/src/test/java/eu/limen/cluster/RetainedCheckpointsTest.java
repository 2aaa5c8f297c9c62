package eu.limen.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.apache.flink.runtime.checkpoint.CheckpointProperties;
import org.apache.flink.runtime.checkpoint.CheckpointRetentionPolicy;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.metadata.CheckpointMetadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetainedCheckpointsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String FIRST_JOB = "b".repeat(32);
    private static final String SECOND_JOB = "a".repeat(32);

    @TempDir
    Path directory;

    private Path checkpoints;
    private Path savepoints;
    private RetainedCheckpoints retained;

    @BeforeEach
    void twoDirectories() {
        checkpoints = directory.resolve("checkpoints");
        savepoints = directory.resolve("savepoints");
        retained = new RetainedCheckpoints(checkpoints, savepoints);
    }

    @Test
    void beforeTheFirstOneThereIsNone() throws IOException {
        Files.createDirectories(checkpoints.resolve(FIRST_JOB).resolve("shared"));

        assertThat(retained.newest()).isEmpty();
    }

    @Test
    void theNewestIsTheOneThatWasCompletedLastWhateverTheJobIsCalled() throws IOException {
        complete(checkpoints.resolve(FIRST_JOB).resolve("chk-9"), NOON);
        complete(checkpoints.resolve(FIRST_JOB).resolve("chk-10"), NOON.plusSeconds(1));
        Path newest = complete(checkpoints.resolve(SECOND_JOB).resolve("chk-11"), NOON.plusSeconds(2));

        assertThat(retained.newest()).contains(newest);
    }

    @Test
    void ofTwoInOneMomentTheHigherNumberIsNewer() throws IOException {
        Path tenth = complete(checkpoints.resolve(FIRST_JOB).resolve("chk-10"), NOON);
        complete(checkpoints.resolve(FIRST_JOB).resolve("chk-9"), NOON);

        assertThat(retained.newest()).contains(tenth);
    }

    @Test
    void oneThatWasNotCompletedDoesNotCount() throws IOException {
        Path complete = complete(checkpoints.resolve(FIRST_JOB).resolve("chk-9"), NOON);
        Files.createDirectories(checkpoints.resolve(FIRST_JOB).resolve("chk-10"));
        Path broken = Files.createDirectories(checkpoints.resolve(FIRST_JOB).resolve("chk-11"));
        Files.write(broken.resolve(RetainedCheckpoints.METADATA), new byte[] {1, 2, 3});

        assertThat(retained.newest()).contains(complete);
    }

    @Test
    void aSavepointCountsLikeACheckpoint() throws IOException {
        complete(checkpoints.resolve(FIRST_JOB).resolve("chk-9"), NOON);
        Path savepoint = complete(savepoints.resolve("savepoint-bbbbbb-0123456789ab"), NOON.plusSeconds(1));

        assertThat(retained.newest()).contains(savepoint);
    }

    private static Path complete(Path checkpoint, Instant at) throws IOException {
        Path metadata = Files.createDirectories(checkpoint).resolve(RetainedCheckpoints.METADATA);
        CheckpointProperties properties =
                CheckpointProperties.forCheckpoint(CheckpointRetentionPolicy.RETAIN_ON_CANCELLATION);
        try (DataOutputStream stream = new DataOutputStream(Files.newOutputStream(metadata))) {
            Checkpoints.storeCheckpointMetadata(new CheckpointMetadata(1, List.of(), List.of(), properties), stream);
        }
        Files.setLastModifiedTime(metadata, FileTime.from(at));
        return checkpoint;
    }
}
