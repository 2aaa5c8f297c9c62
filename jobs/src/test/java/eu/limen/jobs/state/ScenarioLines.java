package eu.limen.jobs.state;

import eu.limen.jobs.RawReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of a scenario that comes with Limen, in the order in which they were sent. */
final class ScenarioLines {

    private static final Path SCENARIOS = Path.of("../sample-data/scenarios");
    private static final Pattern SENT_AT = Pattern.compile("\"reportedAt\"\\s*:\\s*\"([^\"]+)\"");

    private ScenarioLines() {}

    static List<RawReport> of(String scenario) throws IOException {
        List<RawReport> lines = new ArrayList<>();
        for (Path file : files(SCENARIOS.resolve(scenario))) {
            long position = 0;
            for (String line : Files.readAllLines(file)) {
                position++;
                lines.add(raw(file.getFileName().toString(), position, line));
            }
        }
        lines.sort(Comparator.comparingLong(RawReport::knowledgeMillis));
        return lines;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> entry.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static RawReport raw(String file, long position, String line) {
        Matcher sentAt = SENT_AT.matcher(line);
        if (!sentAt.find()) {
            throw new AssertionError(file + "/" + position + ": no reportedAt");
        }
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        long millis = Instant.parse(sentAt.group(1)).toEpochMilli();
        return new RawReport(bytes, bytes.length, file, position, null, millis);
    }
}
