package eu.limen.jobs.replay;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line as bytes; of a line that is too large it keeps only the beginning and the size. */
final class LineReader implements Closeable {

    /** One byte more than admission accepts (contract section 1: 64 KiB), so that it still sees that the record is too large. */
    static final int KEPT_BYTES = 64 * 1024 + 1;

    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private byte[] kept = new byte[1024];
    private long size;

    LineReader(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
    }

    /** The next line without its end, or null at the end of the file. A file's last line needs no line end. */
    byte @Nullable [] next() throws IOException {
        size = 0;
        int length = 0;
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (length < KEPT_BYTES) {
                if (length == kept.length) {
                    kept = Arrays.copyOf(kept, Math.min(2 * kept.length, KEPT_BYTES));
                }
                kept[length++] = (byte) next;
            }
            size++;
            next = in.read();
        }
        return Arrays.copyOf(kept, length);
    }

    /** Full size in bytes of the line that {@link #next()} gave last. */
    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
