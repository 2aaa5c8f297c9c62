package eu.limen.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A cluster seen from another process: what runs in a directory, and how that is ended. */
public final class KeptDirectory {

    private static final Duration FOR_AN_END = Duration.ofMinutes(2);

    private final Layout layout;

    public KeptDirectory(Path directory) {
        layout = new Layout(directory.toAbsolutePath().normalize());
    }

    public Path directory() {
        return layout.directory();
    }

    /** The properties file that the cluster wrote; it need not exist. */
    public Path deployment() {
        return layout.deployment();
    }

    /** The process that keeps the directory now. */
    public Optional<ProcessHandle> keeper() throws IOException {
        return Optional.ofNullable(DirectoryLock.holder(layout)).flatMap(ProcessHandle::of);
    }

    /** The processes of the parts that run, by the parts' names. */
    public Map<String, Long> parts() throws IOException {
        return Leftovers.of(layout).running();
    }

    /**
     * Ends the keeper, which ends the parts; without a keeper, ends what it left behind.
     *
     * @return the names of the parts that were ended
     * @throws TimeoutException if the keeper does not end in two minutes
     */
    public List<String> stop() throws IOException, InterruptedException, TimeoutException {
        List<String> parts = List.copyOf(parts().keySet());
        Optional<ProcessHandle> keeper = keeper();
        if (keeper.isEmpty()) {
            return Leftovers.of(layout).end();
        }
        keeper.get().destroy();
        try {
            keeper.get().onExit().get(FOR_AN_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException unknown) {
            throw new IOException("the keeper's end cannot be waited for", unknown);
        }
        return parts;
    }
}
