package eu.limen.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes files away. */
public final class Clearing {

    private Clearing() {}

    /** Takes away a directory with all that is in it; it need not exist. */
    public static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            all.sorted(Comparator.reverseOrder()).forEach(Clearing::deleteOne);
        } catch (UncheckedIOException undeletable) {
            throw undeletable.getCause();
        }
    }

    /** Takes away all that is in a directory but one part. */
    public static void deleteAllBut(Path directory, String kept) throws IOException {
        List<Path> parts;
        try (Stream<Path> entries = Files.list(directory)) {
            parts = entries.filter(entry -> !entry.endsWith(kept)).toList();
        }
        for (Path part : parts) {
            delete(part);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
