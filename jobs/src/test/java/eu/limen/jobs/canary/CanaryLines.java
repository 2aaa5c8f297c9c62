package eu.limen.jobs.canary;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.jobs.RawReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of several files as they would arrive, one at a time: none is kept once the next is asked for. */
final class CanaryLines {

    /** What says that it was sent later does not move time. */
    private static final long LATEST_MILLIS =
            Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

    private final Iterator<Path> files;
    private @Nullable LineByLine lines;
    private String name = "";
    private long position;
    private long knownMillis;

    CanaryLines(List<Path> files) {
        this.files = files.iterator();
    }

    /** Null after the last. */
    @Nullable
    RawReport next() throws IOException {
        byte[] line = lines == null ? null : lines.next();
        while (line == null) {
            if (lines != null) {
                lines.close();
            }
            if (!files.hasNext()) {
                return null;
            }
            Path file = files.next();
            name = file.getFileName().toString();
            position = 0;
            lines = new LineByLine(file);
            line = lines.next();
        }
        knownMillis = known(line);
        String state = name.startsWith("limen.in.") ? name.substring(9, 11) : null;
        return new RawReport(line, line.length, name, ++position, state, knownMillis);
    }

    private long known(byte[] line) {
        if (new ReportDecoder().decode(line) instanceof Decoded.Accepted accepted) {
            long reportedAt = accepted.report().header().reportedAtMillis();
            return reportedAt < LATEST_MILLIS ? reportedAt : knownMillis;
        }
        return knownMillis;
    }
}
