package eu.limen.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With real processes: shells that wait for a line which never comes. */
@EnabledOnOs(OS.LINUX)
class LeftoversTest {

    private static final long SECONDS_FOR_AN_END = 20;

    @TempDir
    Path directory;

    private Layout layout;
    private @Nullable Process process;

    @BeforeEach
    void aDirectory() throws IOException {
        layout = new Layout(directory);
        layout.create();
    }

    @AfterEach
    void nothingIsLeft() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void aProcessOfTheClusterIsEnded() throws Exception {
        Process ours = start(Program.mark(directory));
        Files.writeString(layout.processNumber(Part.BROKER), Long.toString(ours.pid()));

        assertThat(Leftovers.of(layout).running()).containsOnlyKeys(Part.BROKER);
        assertThat(Leftovers.of(layout).end()).containsExactly(Part.BROKER);

        assertThat(ours.waitFor(SECONDS_FOR_AN_END, TimeUnit.SECONDS)).isTrue();
        assertThat(layout.processNumber(Part.BROKER)).doesNotExist();
    }

    @Test
    void theDatabaseIsKnownByItsFiles() throws Exception {
        Process ours = start(DatabaseCommands.files(layout).toString());
        Files.writeString(layout.processNumber(Part.DATABASE), Long.toString(ours.pid()));

        assertThat(Leftovers.of(layout).end()).containsExactly(Part.DATABASE);
    }

    @Test
    void aNumberThatTheSystemHasGivenToAnotherProcessIsLeftAlone() throws Exception {
        Process another = start(Program.mark(directory.resolveSibling("another")));
        Files.writeString(layout.processNumber(Part.BROKER), Long.toString(another.pid()));

        assertThat(Leftovers.of(layout).end()).isEmpty();

        assertThat(another.isAlive()).isTrue();
        assertThat(layout.processNumber(Part.BROKER)).doesNotExist();
    }

    @Test
    void aNumberThatNobodyHasAndOneThatIsNoneAreForgotten() throws IOException {
        Files.writeString(layout.processNumber(Part.BROKER), "999999999999");
        Files.writeString(layout.processNumber(Part.JOBMANAGER), "../self");

        assertThat(Leftovers.of(layout).end()).isEmpty();

        assertThat(layout.processes()).isEmptyDirectory();
    }

    private Process start(String argument) throws IOException {
        Process started = new ProcessBuilder("sh", "-c", "echo began; read never", argument).start();
        process = started;
        // The name of a process is its parent's until it has begun itself.
        assertThat(started.inputReader().readLine()).isEqualTo("began");
        return started;
    }
}
