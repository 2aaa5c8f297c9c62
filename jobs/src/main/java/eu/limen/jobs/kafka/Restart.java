package eu.limen.jobs.kafka;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.core.fs.Path;

/**
 * Chooses what the analysis goes on from: a place that was named, the newest checkpoint or savepoint, or the newest one before an instant.
 *
 * <p>The last is for what follows an outage longer than the transaction timeout: the broker gave up what was written and not yet
 * committed, so everything since a moment before it is written once more. Readers know it again by id, version of the method, and revision.
 */
public final class Restart {

    /** The word for the newest of all. */
    public static final String LATEST = "latest";

    private static final String CHECKPOINTS = "execution.checkpointing.dir";
    private static final String SAVEPOINTS = "execution.checkpointing.savepoint-dir";
    private static final String TO_DO =
            "begin without --from and --replay-from to read all topics anew, or name a directory that holds _metadata";

    private final List<String> directories;

    private Restart(List<String> directories) {
        this.directories = directories;
    }

    /**
     * Looks where a deployment keeps its checkpoints and savepoints.
     *
     * @throws UnusableDeployment if it keeps none
     */
    public static Restart of(Deployment deployment) throws UnusableDeployment {
        List<String> directories = new ArrayList<>();
        for (String option : List.of(CHECKPOINTS, SAVEPOINTS)) {
            String directory = deployment.flink().get(option);
            if (directory != null) {
                directories.add(directory);
            }
        }
        if (directories.isEmpty()) {
            throw new UnusableDeployment(List.of("flink." + CHECKPOINTS
                    + ": missing (expected: the directory of the checkpoints; add it, or begin without --from)"));
        }
        return new Restart(directories);
    }

    /**
     * What {@code --from} names.
     *
     * @param from a directory, or {@link #LATEST}
     * @return a path for Flink
     */
    public String from(String from) throws UnusableDeployment {
        return from.equals(LATEST) ? newest(all(), "--from latest", "at least one") : named(from);
    }

    /** The newest of all; empty before the first is complete. */
    public Optional<String> newestIfAny() throws UnusableDeployment {
        return newest(all()).map(RestorePoint::path);
    }

    /** The newest that was complete before an instant, as {@code --replay-from} asks for it. */
    public String before(Instant instant) throws UnusableDeployment {
        List<RestorePoint> earlier = all().stream()
                .filter(point -> point.completedAt().isBefore(instant))
                .toList();
        return newest(earlier, "--replay-from " + instant, "one completed before that instant");
    }

    private static String named(String from) throws UnusableDeployment {
        Optional<RestorePoint> point;
        try {
            point = RestorePoints.at(new Path(from));
        } catch (IOException | IllegalArgumentException unreadable) {
            point = Optional.empty();
        }
        return point.map(RestorePoint::path)
                .orElseThrow(() -> new UnusableDeployment(List.of("--from: '" + from
                        + "' (expected: " + LATEST
                        + ", or the directory of a checkpoint or savepoint with a _metadata that can be read)")));
    }

    private String newest(List<RestorePoint> points, String asked, String expected) throws UnusableDeployment {
        return newest(points)
                .map(RestorePoint::path)
                .orElseThrow(() -> new UnusableDeployment(List.of(asked + ": no complete checkpoint or savepoint in "
                        + String.join(" or ", directories) + " (expected: " + expected + "; " + TO_DO + ")")));
    }

    private static Optional<RestorePoint> newest(List<RestorePoint> points) {
        return points.stream().max(RestorePoint.OLDEST_FIRST);
    }

    private List<RestorePoint> all() throws UnusableDeployment {
        List<RestorePoint> all = new ArrayList<>();
        for (String directory : directories) {
            try {
                all.addAll(RestorePoints.below(directory));
            } catch (IOException unreadable) {
                throw new UnusableDeployment(
                        List.of(directory + ": cannot be read (expected: a directory of checkpoints or savepoints)"));
            }
        }
        return all;
    }
}
