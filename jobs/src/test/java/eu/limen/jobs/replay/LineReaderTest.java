package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineReaderTest {

    @TempDir
    Path directory;

    @Test
    void givesEachLineWithoutItsEnd() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "one\n\nthree");

        try (LineReader reader = new LineReader(file)) {
            assertThat(text(reader)).isEqualTo("one");
            assertThat(text(reader)).isEmpty();
            assertThat(text(reader)).isEqualTo("three");
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void ofALineThatIsTooLargeKeepsTheBeginningAndTheSize() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "x".repeat(200_000) + "\nnext\n");

        try (LineReader reader = new LineReader(file)) {
            assertThat(reader.next()).hasSize(LineReader.KEPT_BYTES);
            assertThat(reader.size()).isEqualTo(200_000);
            assertThat(text(reader)).isEqualTo("next");
            assertThat(reader.size()).isEqualTo(4);
        }
    }

    private static String text(LineReader reader) throws IOException {
        byte[] line = reader.next();
        return line == null ? "(end)" : new String(line, StandardCharsets.UTF_8);
    }
}
