package eu.limen.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory in the program's own cache that goes when it has served. */
record PassingDirectory(Path path) implements Closeable {

    static PassingDirectory in(Path cache) throws IOException {
        return new PassingDirectory(Files.createTempDirectory(cache, "run-"));
    }

    @Override
    public void close() throws IOException {
        List<Path> inside;
        try (Stream<Path> entries = Files.walk(path)) {
            inside = entries.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : inside) {
            Files.deleteIfExists(each);
        }
    }
}
