package eu.limen.cluster;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.flink.runtime.checkpoint.Checkpoints;

/** What a job can go on from: its checkpoints, in one directory per job, and savepoints. */
final class RetainedCheckpoints {

    /** Written last, and by renaming: a checkpoint without it was not completed. */
    static final String METADATA = "_metadata";

    private static final Pattern NAME = Pattern.compile("chk-([0-9]{1,18})|savepoint-.*");
    private static final int DEPTH = 2;

    private final List<Path> directories;

    RetainedCheckpoints(Path... directories) {
        this.directories = List.of(directories);
    }

    /**
     * The newest of all jobs that can be read, given that no job runs.
     *
     * <p>It must be the newest: its transactions are committed once it is complete, and an older one would write them again.
     */
    Optional<Path> newest() throws IOException {
        List<Complete> complete = new ArrayList<>();
        for (Path directory : directories) {
            complete.addAll(complete(directory));
        }
        return complete.stream().max(Complete.OLDEST_FIRST).map(Complete::path);
    }

    private static List<Complete> complete(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.find(directory, DEPTH, (path, attributes) -> isComplete(path))) {
            return paths.map(Complete::of).toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static boolean isComplete(Path path) {
        Path metadata = path.resolve(METADATA);
        return NAME.matcher(path.getFileName().toString()).matches()
                && Files.isRegularFile(metadata)
                && isReadable(metadata);
    }

    private static boolean isReadable(Path metadata) {
        try (DataInputStream stream = new DataInputStream(Files.newInputStream(metadata))) {
            Checkpoints.loadCheckpointMetadata(stream, RetainedCheckpoints.class.getClassLoader(), metadata.toString());
            return true;
        } catch (IOException | RuntimeException broken) { // a damaged length or index reads as any of them
            return false;
        }
    }

    /** One that can be restored. */
    private record Complete(Path path, FileTime at, long number) {

        static final Comparator<Complete> OLDEST_FIRST =
                Comparator.comparing(Complete::at).thenComparing(Complete::number);

        static Complete of(Path path) {
            Matcher name = NAME.matcher(path.getFileName().toString());
            long number = name.matches() && name.group(1) != null ? Long.parseLong(name.group(1)) : 0;
            try {
                return new Complete(path, Files.getLastModifiedTime(path.resolve(METADATA)), number);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
