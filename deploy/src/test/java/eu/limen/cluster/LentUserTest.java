package eu.limen.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LentUserTest {

    private static final String ROOT = "root:x:0:0:root:/root:/bin/bash\n";
    private static final String NOBODY = "nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin\n";
    private static final String POSTGRES =
            "postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash\n";

    @TempDir
    Path directory;

    @Test
    void theUserOfThePackageGoesBeforeTheOneWithoutRights() throws IOException {
        assertThat(LentUser.among(users(ROOT + NOBODY + POSTGRES))).contains(new LentUser("postgres", "104"));
        assertThat(LentUser.among(users(ROOT + NOBODY))).contains(new LentUser("nobody", "65533"));
        assertThat(LentUser.among(users(ROOT))).isEmpty();
        assertThat(LentUser.among(directory.resolve("none"))).isEmpty();
    }

    private Path users(String lines) throws IOException {
        return Files.writeString(directory.resolve("passwd"), lines);
    }
}
