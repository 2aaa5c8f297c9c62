package eu.limen.console.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** An open stream of events, read as it comes. */
public final class Watching implements AutoCloseable {

    private final InputStream stream;
    private final StringBuilder read = new StringBuilder();
    private final Thread reader;

    Watching(InputStream stream) {
        this.stream = stream;
        reader = new Thread(this::run, "watching");
        reader.setDaemon(true);
        reader.start();
    }

    private void run() {
        byte[] some = new byte[8192];
        try {
            for (int count = stream.read(some); count >= 0; count = stream.read(some)) {
                append(new String(some, 0, count, StandardCharsets.UTF_8));
            }
        } catch (IOException closed) {
            append("\n:closed\n");
        }
    }

    private synchronized void append(String text) {
        read.append(text);
    }

    /** What has come so far. */
    public synchronized String text() {
        return read.toString();
    }

    /** Whether the service has ended the stream. */
    public boolean isOver() {
        return !reader.isAlive();
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
