package eu.limen.preflight;

import eu.limen.jobs.kafka.Deployment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Whether checkpoints can be kept where they are to be; seen from this machine. */
record CheckpointDirectory(Deployment deployment) {

    private static final String KEY = "flink.execution.checkpointing.dir";

    Finding look() {
        String directory = deployment.flink().get("execution.checkpointing.dir");
        if (directory == null || directory.isEmpty()) {
            return Finding.unwell(
                    KEY, "missing: what the analysis knows would die with it (expected: a directory that all reach)");
        }
        Path path = path(directory);
        return path == null ? Finding.well(KEY, "on a store that cannot be looked at from here") : written(path);
    }

    private static @Nullable Path path(String directory) {
        try {
            URI uri = URI.create(directory);
            if (uri.getScheme() == null) {
                return Path.of(directory);
            }
            return uri.getScheme().equals("file") ? Path.of(uri.getPath()) : null;
        } catch (IllegalArgumentException notOne) {
            return Path.of(directory);
        }
    }

    private static Finding written(Path directory) {
        try {
            Files.createDirectories(directory);
            Path trial = Files.createTempFile(directory, "preflight", null);
            Files.write(trial, new byte[1]);
            Files.delete(trial);
            return Finding.well(KEY, "can be written to");
        } catch (IOException unwritable) {
            return Finding.unwell(
                    KEY,
                    directory + " cannot be written to ("
                            + unwritable.getClass().getSimpleName()
                            + "); check that it is a directory, its rights, and that its disk is not full");
        }
    }
}
