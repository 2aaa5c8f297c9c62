package eu.limen.jobs.replay;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A directory beside the results for what is not one yet; it goes with the run. */
final class Scratch implements Closeable {

    private static final Set<Scratch> OPEN = ConcurrentHashMap.newKeySet();
    private static final int ATTEMPTS = 20;

    private final Path directory;

    private Scratch(Path directory) {
        this.directory = directory;
    }

    static Scratch in(Path output) throws IOException {
        Scratch scratch = new Scratch(Files.createTempDirectory(output, ".limen-"));
        OPEN.add(scratch);
        return scratch;
    }

    /** Removes the scratch of all runs while they are still going on; what cannot be removed stays. */
    static void removeAll() {
        for (Scratch scratch : OPEN) {
            for (int attempt = 0; attempt < ATTEMPTS && Files.exists(scratch.directory); attempt++) {
                scratch.tryToRemove();
            }
        }
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    Path newDirectory(String name) throws IOException {
        return Files.createDirectories(path(name));
    }

    @Override
    public void close() throws IOException {
        OPEN.remove(this);
        remove();
    }

    private void tryToRemove() {
        try {
            remove();
        } catch (IOException inUse) {
            // The run goes on and may have written anew: the next attempt meets that.
            Thread.yield();
        }
    }

    private void remove() throws IOException {
        if (Files.exists(directory)) {
            Files.walkFileTree(directory, new Removal());
        }
    }

    /** Tolerates that others remove files of theirs at the same time. */
    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure) throws IOException {
            Files.deleteIfExists(emptied);
            return FileVisitResult.CONTINUE;
        }
    }
}
