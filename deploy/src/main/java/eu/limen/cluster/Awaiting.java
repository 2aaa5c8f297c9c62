package eu.limen.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for a part to be of use. */
final class Awaiting {

    /** A cold machine with other work needed half a minute for its slowest part. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private static final long LOOK_EVERY_MILLIS = 200;

    private Awaiting() {}

    /** Returns when the signal comes; a part that ends instead, or gives none for two minutes, is told with its log. */
    static void ready(Part part, BooleanSupplier signal) throws UnusableCluster, InterruptedException {
        for (long waited = 0; waited < LONGEST.toMillis(); waited += LOOK_EVERY_MILLIS) {
            if (signal.getAsBoolean()) {
                return;
            }
            if (!part.isAlive()) {
                throw new UnusableCluster(
                        List.of(part.name() + ": ended while it started (" + part.log() + " says why)"));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
        throw new UnusableCluster(
                List.of(part.name() + ": not ready after " + LONGEST.toSeconds() + " s (" + part.log() + " says why)"));
    }

    /** Runs a command to its end. */
    static void done(String what, List<String> command, Layout layout)
            throws UnusableCluster, IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(layout.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(layout.log(what).toFile()))
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            throw new UnusableCluster(List.of(what + ": failed (" + layout.log(what) + " says why)"));
        }
    }
}
