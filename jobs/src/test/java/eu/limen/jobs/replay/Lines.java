package eu.limen.jobs.replay;

import eu.limen.jobs.RawReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Input lines for tests: what matters of them here is when they were sent. */
final class Lines {

    static final String EIGHT = "2015-10-16T08:00:00Z";
    static final String NINE = "2015-10-16T09:00:00Z";
    static final String TEN = "2015-10-16T10:00:00Z";
    static final String UNREADABLE = "no report";

    private Lines() {}

    static String sentAt(String instant) {
        return "{\"reportedAt\":\"" + instant + "\"}";
    }

    static String sentAt(String instant, String mark) {
        return "{\"mark\":\"" + mark + "\",\"reportedAt\":\"" + instant + "\"}";
    }

    static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    static Path file(Path directory, String name, String... lines) throws IOException {
        return Files.writeString(directory.resolve(name), String.join("\n", lines) + "\n");
    }

    static RawReport raw(String instant, long position) {
        byte[] bytes = sentAt(instant).getBytes(StandardCharsets.UTF_8);
        return new RawReport(bytes, bytes.length, "file.jsonl", position, null, millis(instant));
    }

    static ReplayInput scan(Path directory) throws IOException, UnusableInput {
        return ReplayInput.scan(ReplayInput.filesOf(directory), line -> {}, line -> null);
    }

    static ReplayPlan planOf(Path directory) throws IOException, UnusableInput {
        return ReplayPlan.toTheEnd(scan(directory), Disorder.NONE);
    }

    static List<String> origins(Iterator<RawReport> lines) {
        List<String> origins = new ArrayList<>();
        lines.forEachRemaining(line -> origins.add(line.origin()));
        return origins;
    }
}
