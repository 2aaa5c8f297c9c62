package eu.limen.jobs.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Five weeks of reports on two sections, both alike: even days, one far above them on 23 March, and one somewhat above on 25 March, which is
 * HIGH only for rules that take less for high. A late correction of 22 March comes on 27 March.
 */
final class TwoBorders {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 3);
    private static final int DAYS = 35;
    private static final LocalDate FAR_ABOVE = LocalDate.of(2025, 3, 23);
    private static final LocalDate SOMEWHAT_ABOVE = LocalDate.of(2025, 3, 25);
    private static final LocalDate CORRECTED = LocalDate.of(2025, 3, 22);

    private TwoBorders() {}

    /** Writes the reports into a directory. */
    static void into(Path directory) throws IOException {
        Files.createDirectories(directory);
        List<String> lines = new ArrayList<>();
        for (String state : List.of("AT", "CZ")) {
            roster(lines, state, state);
            roster(lines, "DE", state);
        }
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST_DAY.plusDays(i);
            for (String state : List.of("AT", "CZ")) {
                movements(lines, state, state, day, count(day), 0, day.plusDays(1) + "T06:00:00Z");
                movements(lines, "DE", state, day, count(day), 0, day.plusDays(1) + "T06:30:00Z");
            }
            if (day.equals(CORRECTED.plusDays(4))) {
                movements(lines, "AT", "AT", CORRECTED, count(CORRECTED) + 5, 1, day.plusDays(1) + "T07:00:00Z");
            }
        }
        Files.write(directory.resolve("reports.jsonl"), lines);
    }

    private static int count(LocalDate day) {
        if (day.equals(FAR_ABOVE)) {
            return 75;
        }
        return day.equals(SOMEWHAT_ABOVE) ? 41 : 28 + day.getDayOfYear() * 7 % 5;
    }

    private static String source(String by, String state) {
        return by + "-SYNTH-" + (by.equals("DE") ? state : "DE");
    }

    private static void roster(List<String> lines, String by, String state) {
        lines.add("""
                {"kind":"source","reportId":"%s","revision":0,"source":"%s","reportingState":"%s",\
                "reportedAt":"2025-03-02T00:00:00Z","slot":"P1D","gateway":"%s","sections":["%s-DE"],\
                "kinds":["unauthorised-movement"],"delay":"PT12H","localDays":false,"directions":["%s>DE"],\
                "validFrom":"2025-03-03"}""".formatted(id("roster", by, state), source(by, state), by, source(by, state), state, state));
    }

    private static void movements(
            List<String> lines, String by, String state, LocalDate day, int detections, int revision, String at) {
        lines.add("""
                {"kind":"unauthorised-movement","reportId":"%s","revision":%d,"source":"%s","reportingState":"%s",\
                "reportedAt":"%s","section":"%s-DE","slot":{"start":"%sT00:00:00Z","duration":"P1D"},\
                "detections":%d,"context":"POLICE_INLAND","direction":"%s>DE"}""".formatted(
                id(day.toString(), by, state), revision, source(by, state), by, at, state, day, detections, state));
    }

    private static String id(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("|", parts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
