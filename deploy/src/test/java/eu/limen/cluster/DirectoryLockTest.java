package eu.limen.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {

    @TempDir
    Path directory;

    @Test
    void aDirectoryHasOneKeeperAtATime() throws Exception {
        Layout layout = new Layout(directory);
        layout.create();

        try (DirectoryLock lock = DirectoryLock.take(layout)) {
            assertThat(lock).isNotNull();
            assertThat(DirectoryLock.holder(layout))
                    .isEqualTo(ProcessHandle.current().pid());
            assertThatThrownBy(() -> DirectoryLock.take(layout))
                    .isInstanceOf(UnusableCluster.class)
                    .hasMessageContaining("deploy/cluster stop ends it");
        }

        assertThat(DirectoryLock.holder(layout)).isNull();
        DirectoryLock.take(layout).close();
    }
}
