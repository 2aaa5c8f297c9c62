package eu.limen.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A cluster on 127.0.0.1: a Kafka broker, a Flink JobManager, two TaskManagers and PostgreSQL, each a process of its own, and a keeper that
 * starts again what dies and submits the analysis from its newest checkpoint when its JobManager was lost.
 */
public final class LocalCluster implements AutoCloseable {

    private final ClusterSettings settings;
    private final Submission submission;
    private final Consumer<String> said;
    private final Layout layout;
    private @Nullable Running running;

    /**
     * One that does not run yet.
     *
     * @param said what people may like to follow, a sentence at a time, from any thread
     */
    public LocalCluster(ClusterSettings settings, Submission submission, Consumer<String> said) {
        this.settings = settings;
        this.submission = submission;
        this.said = said;
        layout = new Layout(settings.directory());
    }

    /**
     * Starts all parts, makes the topics, and has the analysis submitted as soon as both TaskManagers are there. On a directory that was used
     * before it goes on with the same data, from the newest checkpoint.
     *
     * @throws UnusableCluster naming all that is wrong; then nothing is left running
     */
    public void start() throws UnusableCluster, IOException, InterruptedException {
        running = Starting.start(settings, layout, submission, said);
    }

    /**
     * Stops all that was started, also for a thread that was interrupted before: what it started would outlive it. The job is left with its
     * last checkpoint.
     */
    @Override
    public void close() throws IOException, InterruptedException {
        boolean wasInterrupted = Thread.interrupted();
        try {
            if (running != null) {
                running.close();
                running = null;
            }
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A part by its name, such as {@link Part#BROKER}. */
    public Part part(String name) {
        Part part = parts().get(name);
        if (part == null) {
            throw new IllegalArgumentException(
                    name + ": no part (expected: one of " + String.join(", ", parts().keySet()) + ")");
        }
        return part;
    }

    public Map<String, Part> parts() {
        return running().parts().byName();
    }

    /** The properties file that {@code limen run} and all clients are given. */
    public Path deployment() {
        return layout.deployment();
    }

    /** The ids of the jobs, oldest first: the last is the one that runs. */
    public List<String> jobs() {
        return running().resubmission().jobs();
    }

    /** Where the console answers, if there is one. */
    public URI console() {
        return running().ports().consoleAddress();
    }

    /** Flink's page. */
    public FlinkPage page() {
        return running().page();
    }

    private Running running() {
        if (running == null) {
            throw new IllegalStateException("the cluster does not run");
        }
        return running;
    }
}
