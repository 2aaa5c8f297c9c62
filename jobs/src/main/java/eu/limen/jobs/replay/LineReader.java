package eu.limen.jobs.replay;

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
    private static final byte[] NOTHING = new byte[0];

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int from;
    private int until;
    private long size;

    LineReader(Path file) throws IOException {
        in = Files.newInputStream(file);
    }

    /** The next line without its end, or null at the end of the file. A file's last line needs no line end. */
    byte @Nullable [] next() throws IOException {
        size = 0;
        if (from == until && !fill()) {
            return null;
        }
        byte[] kept = NOTHING;
        do {
            int end = endOfLine();
            size += end - from;
            kept = with(kept, end);
            boolean ended = end < until;
            from = ended ? end + 1 : end;
            if (ended) {
                return kept;
            }
        } while (fill());
        return kept;
    }

    /** Where in the buffer the line ends; where the buffer does if the line goes on. */
    private int endOfLine() {
        int end = from;
        while (end < until && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** What is kept of the line, with the buffer's bytes up to there. */
    private byte[] with(byte[] kept, int end) {
        int added = Math.min(end - from, KEPT_BYTES - kept.length);
        if (kept.length == 0) {
            return Arrays.copyOfRange(buffer, from, from + added);
        }
        byte[] longer = Arrays.copyOf(kept, kept.length + added);
        System.arraycopy(buffer, from, longer, kept.length, added);
        return longer;
    }

    private boolean fill() throws IOException {
        from = 0;
        until = Math.max(0, in.read(buffer));
        return until > 0;
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
