package eu.limen.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a cluster of one machine is wanted.
 *
 * @param directory where everything of it lies: data, logs, checkpoints, the deployment file
 * @param ports the first of ten ports in a row; empty: the first ten that are free
 * @param checkpointInterval how often the analysis keeps what it knows; results can be read that often
 * @param time who moves time on
 * @param taskManagers how many: two if one of them is to be lost without the job waiting for a new one
 * @param console the console that is to run with it; null for none
 * @param deployment lines of the deployment file, over those that the cluster writes
 * @param flink options of Flink's processes, over those of the cluster
 */
public record ClusterSettings(
        Path directory,
        OptionalInt ports,
        Duration checkpointInterval,
        Time time,
        int taskManagers,
        @Nullable ConsoleProgram console,
        Map<String, String> deployment,
        Map<String, String> flink) {

    public static final Duration USUAL_CHECKPOINT_INTERVAL = Duration.ofSeconds(10);

    public static final int USUAL_TASK_MANAGERS = 2;

    /** Who writes the topic of ticks. */
    public enum Time {
        /** A process of the cluster, by the clock on the wall. */
        TOLD_BY_THE_CLUSTER,
        /** Whoever feeds the cluster with a scenario, in its time. */
        TOLD_BY_A_FEEDER
    }

    public ClusterSettings {
        directory = directory.toAbsolutePath().normalize();
        deployment = Map.copyOf(new TreeMap<>(deployment));
        flink = Map.copyOf(new TreeMap<>(flink));
    }

    /** On free ports, fed and told the time from outside. */
    public static ClusterSettings in(Path directory) {
        return new ClusterSettings(
                directory,
                OptionalInt.empty(),
                USUAL_CHECKPOINT_INTERVAL,
                Time.TOLD_BY_A_FEEDER,
                USUAL_TASK_MANAGERS,
                null,
                Map.of(),
                Map.of());
    }

    /** With other ports. */
    public ClusterSettings at(OptionalInt base) {
        return new ClusterSettings(directory, base, checkpointInterval, time, taskManagers, console, deployment, flink);
    }

    /** With another time between checkpoints. */
    public ClusterSettings every(Duration interval) {
        return new ClusterSettings(directory, ports, interval, time, taskManagers, console, deployment, flink);
    }

    /** With one more line of the deployment file, such as {@code analysis.delivery}. */
    public ClusterSettings with(String key, String value) {
        Map<String, String> lines = new TreeMap<>(deployment);
        lines.put(key, value);
        return new ClusterSettings(directory, ports, checkpointInterval, time, taskManagers, console, lines, flink);
    }

    /** With one more option of Flink's processes. */
    public ClusterSettings withFlink(String key, String value) {
        Map<String, String> options = new TreeMap<>(flink);
        options.put(key, value);
        return new ClusterSettings(
                directory, ports, checkpointInterval, time, taskManagers, console, deployment, options);
    }

    /** On a small machine: one TaskManager, and the console with it. */
    public ClusterSettings small(ConsoleProgram program) {
        return new ClusterSettings(directory, ports, checkpointInterval, time, 1, program, deployment, flink);
    }
}
