package eu.limen.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A process on this machine, started from a command line. */
final class LocalPart implements Part {

    /** How long a process is given to end well. */
    private static final Duration FOR_AN_END = Duration.ofSeconds(20);

    private final String name;
    private final Layout layout;
    private final List<String> command;
    private final String endedBy;
    private @Nullable Process process;
    private int starts;

    /**
     * A part that does not run yet.
     *
     * @param endedBy the signal that ends it well: {@code TERM}, {@code INT}
     */
    LocalPart(String name, Layout layout, List<String> command, String endedBy) {
        this.name = name;
        this.layout = layout;
        this.command = List.copyOf(command);
        this.endedBy = endedBy;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void start() throws IOException {
        if (isAlive()) {
            return;
        }
        Clearing.delete(layout.temporary(name));
        Files.createDirectories(layout.temporary(name));
        process = new ProcessBuilder(command)
                .directory(layout.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        starts++;
        Files.writeString(layout.processNumber(name), Long.toString(process.pid()));
    }

    @Override
    public synchronized void kill() {
        if (process == null) {
            return;
        }
        // The database's children end by themselves, but a moment later, and until then it cannot be started again.
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        await(process.toHandle());
        children.forEach(LocalPart::await);
    }

    @Override
    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    @Override
    public synchronized int starts() {
        return starts;
    }

    @Override
    public Path log() {
        return layout.log(name);
    }

    /** Ends it well, or at once if it does not end in time. */
    synchronized void stop() throws IOException {
        if (process != null && process.isAlive()) {
            Process ended = process;
            signal(ended.pid());
            await(ended.toHandle());
            if (ended.isAlive()) {
                kill();
            }
        }
        Files.deleteIfExists(layout.processNumber(name));
    }

    private void signal(long number) throws IOException {
        // Java itself sends only TERM and KILL; to the database TERM means to wait for its guests to leave.
        Process signal = new ProcessBuilder("sh", "-c", "kill -" + endedBy + " " + number).start();
        await(signal.toHandle());
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(FOR_AN_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stillThere) {
            // Told by isAlive.
        }
    }
}
