package eu.limen.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Submits the analysis whenever a JobManager begins without it, from the newest checkpoint, until it is accepted. */
final class Resubmission implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 250;

    private final Submission submission;
    private final FlinkPage page;
    private final Layout layout;
    private final int taskManagers;
    private final Consumer<String> said;
    private final RetainedCheckpoints checkpoints;
    private final List<String> jobs = new CopyOnWriteArrayList<>();
    private final Semaphore due = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "limen-submission");
    private volatile boolean isStopped;
    private @Nullable String told;

    Resubmission(Submission submission, FlinkPage page, Layout layout, int taskManagers, Consumer<String> said) {
        this.submission = submission;
        this.page = page;
        this.layout = layout;
        this.taskManagers = taskManagers;
        this.said = said;
        checkpoints = new RetainedCheckpoints(layout.checkpoints(), layout.savepoints());
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
        request();
    }

    /** Asks for the job to be submitted once the cluster can take it. */
    void request() {
        due.release();
    }

    List<String> jobs() {
        return List.copyOf(jobs);
    }

    @Override
    public void close() throws InterruptedException {
        // Flink's client may answer an interruption by a failure of its own, after which nothing else tells of it.
        isStopped = true;
        thread.interrupt();
        thread.join();
    }

    private void run() {
        try {
            while (!isStopped) {
                due.acquire();
                while (!isStopped && !isDone()) {
                    TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the job runs: an answer that was lost on its way must not lead to a second one. */
    private boolean isDone() {
        if (page.taskManagers() < taskManagers) {
            return false;
        }
        Optional<List<String>> running = page.unended();
        if (running.isEmpty()) {
            return false;
        }
        if (running.get().isEmpty()) {
            return isSubmitted();
        }
        running.get().stream().filter(job -> !jobs.contains(job)).forEach(jobs::add);
        return true;
    }

    private boolean isSubmitted() {
        try {
            Path from = checkpoints.newest().orElse(null);
            String job = submission.submit(layout.deployment(), from);
            jobs.add(job);
            told = null;
            said.accept("the analysis runs as job " + job
                    + (from == null ? ", from the beginning." : ", from " + from + "."));
            return true;
        } catch (SubmissionRefused | IOException refused) {
            tellOnce("the analysis could not be submitted and is tried again: " + refused.getMessage());
            return false;
        }
    }

    private void tellOnce(String what) {
        if (!isStopped && !what.equals(told)) {
            told = what;
            said.accept(what);
        }
    }
}
