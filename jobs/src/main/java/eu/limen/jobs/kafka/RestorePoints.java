package eu.limen.jobs.kafka;

import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.apache.flink.runtime.checkpoint.Checkpoints;

/** Looks for what a job can go on from; what is damaged or was never finished does not count. */
final class RestorePoints {

    /** Written last, and by renaming: without it nothing was completed. */
    private static final String METADATA = "_metadata";

    private static final Pattern NAME = Pattern.compile("chk-([0-9]{1,18})|savepoint-.*");

    private static final int MOST_ATTEMPTS = 10;

    private RestorePoints() {}

    /** All below a directory, which holds them itself or in one directory per job; none if there is no such directory. */
    static List<RestorePoint> below(String directory) throws IOException {
        List<RestorePoint> points = new ArrayList<>();
        for (FileStatus inside : directoriesIn(new Path(directory))) {
            Optional<RestorePoint> point = at(inside.getPath());
            point.ifPresent(points::add);
            if (point.isEmpty() && !NAME.matcher(inside.getPath().getName()).matches()) {
                for (FileStatus ofJob : directoriesIn(inside.getPath())) {
                    at(ofJob.getPath()).ifPresent(points::add);
                }
            }
        }
        return points;
    }

    /** What lies in one directory, if that can be restored. */
    static Optional<RestorePoint> at(Path directory) throws IOException {
        Path metadata = new Path(directory, METADATA);
        FileSystem files = directory.getFileSystem();
        if (!files.exists(metadata) || !isReadable(files, metadata)) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(directory.getName());
        long number = name.matches() && name.group(1) != null ? Long.parseLong(name.group(1)) : 0;
        try {
            Instant at = Instant.ofEpochMilli(files.getFileStatus(metadata).getModificationTime());
            return Optional.of(new RestorePoint(directory.toString(), at, number));
        } catch (FileNotFoundException removedMeanwhile) {
            return Optional.empty();
        }
    }

    private static boolean isReadable(FileSystem files, Path metadata) {
        try (DataInputStream in = new DataInputStream(files.open(metadata))) {
            Checkpoints.loadCheckpointMetadata(in, RestorePoints.class.getClassLoader(), metadata.toString());
            return true;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    /** A job that is just ending removes its checkpoints while they are listed: then the list is asked for again. */
    private static List<FileStatus> directoriesIn(Path directory) throws IOException {
        FileSystem files = directory.getFileSystem();
        for (int attempt = 1; ; attempt++) {
            try {
                FileStatus[] inside = files.listStatus(directory);
                return inside == null
                        ? List.of()
                        : List.of(inside).stream().filter(FileStatus::isDir).toList();
            } catch (FileNotFoundException changed) {
                if (!files.exists(directory)) {
                    return List.of();
                }
                if (attempt == MOST_ATTEMPTS) {
                    throw changed;
                }
            }
        }
    }
}
