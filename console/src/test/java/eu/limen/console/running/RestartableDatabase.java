package eu.limen.console.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real PostgreSQL that is stopped, started and frozen under a service, with its data and at its address. */
final class RestartableDatabase implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres postgres;

    private RestartableDatabase(Path data, EmbeddedPostgres postgres) {
        this.data = data;
        this.postgres = postgres;
    }

    /** @param data an empty directory */
    static RestartableDatabase start(Path data) throws IOException {
        return new RestartableDatabase(data, start(data, 0));
    }

    private static EmbeddedPostgres start(Path data, int port) throws IOException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }

    /** Ends it; who is connected is cut off. */
    void stop() throws IOException {
        postgres.close();
    }

    void startAgain() throws IOException {
        postgres = start(data, postgres.getPort());
    }

    /** All its processes stand still: who waits for them hears nothing, not even that they are away. */
    void freeze() {
        signal("STOP");
    }

    void goOn() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            long first = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0));
            List<String> command = new ArrayList<>(List.of("kill", "-" + name));
            ProcessHandle handle = ProcessHandle.of(first).orElseThrow();
            Stream.concat(Stream.of(handle), handle.descendants())
                    .map(each -> Long.toString(each.pid()))
                    .forEach(command::add);
            // One that has ended by itself in between is no failure.
            int unused = new ProcessBuilder(command).start().waitFor();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
