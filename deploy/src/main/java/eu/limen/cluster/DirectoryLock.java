package eu.limen.cluster;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One keeper per directory: held by the process, so that it is free as soon as that ends, however it ends. */
final class DirectoryLock implements AutoCloseable {

    private static final String KEEPER = "keeper";

    private final Path number;
    private final FileChannel channel;

    private DirectoryLock(Path number, FileChannel channel) {
        this.number = number;
        this.channel = channel;
    }

    static DirectoryLock take(Layout layout) throws IOException, UnusableCluster {
        FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tried(channel) == null) {
            channel.close();
            throw new UnusableCluster(List.of("--directory: '" + layout.directory()
                    + "' (expected: one without a running cluster; " + "deploy/cluster stop ends it)"));
        }
        Path number = number(layout);
        Files.writeString(number, Long.toString(ProcessHandle.current().pid()));
        return new DirectoryLock(number, channel);
    }

    /** Holds the number of the keeper's process; not among those of the parts, since its process is not ended as a leftover. */
    static Path number(Layout layout) {
        return layout.lock().resolveSibling(KEEPER);
    }

    /** The number of the process that keeps a directory now; null if none does. */
    static @Nullable Long holder(Layout layout) throws IOException {
        if (!Files.exists(layout.lock()) || !Files.exists(number(layout))) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.WRITE)) {
            boolean held = tried(channel) == null;
            return held ? Long.valueOf(Files.readString(number(layout)).strip()) : null;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(number);
        channel.close();
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
