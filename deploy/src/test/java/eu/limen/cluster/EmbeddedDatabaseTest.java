package eu.limen.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path directory;

    @Test
    void itsProgramsRun() throws Exception {
        Path programs = EmbeddedDatabase.programs(directory).orElseThrow();

        Process asked = new ProcessBuilder(programs.resolve("postgres").toString(), "--version").start();

        assertThat(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("postgres (PostgreSQL) ");
        assertThat(asked.waitFor()).isZero();
        assertThat(programs.resolve("initdb")).isExecutable();
    }

    @Test
    void theyAreUnpackedOnce() throws IOException {
        Path program = EmbeddedDatabase.programs(directory).orElseThrow().resolve("postgres");
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(program, longAgo);

        Path again = EmbeddedDatabase.programs(directory).orElseThrow().resolve("postgres");

        assertThat(Files.getLastModifiedTime(again)).isEqualTo(longAgo);
    }
}
