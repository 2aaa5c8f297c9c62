package eu.limen.cli;

import eu.limen.jobs.replay.ReplaySummary;
import eu.limen.model.Alert;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the demo says: before, meanwhile and at the end. */
final class DemoWords {

    /** Where the headline begins in the line of an alert. */
    static final int HEADLINE_AT = 23;

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH'h'", Locale.ROOT);

    private static final String NEW_LINE = System.lineSeparator();

    private DemoWords() {}

    static String beginning(String input) {
        return "Limen demo: " + input + ". Ctrl-C ends it." + NEW_LINE
                + "Each row: section, direction, daily counts with the latest day on the right,"
                + NEW_LINE + "its figure, its label."
                + NEW_LINE + NEW_LINE;
    }

    /** What to look at when the run is over. */
    static String end(ReplaySummary summary, Path output) {
        return NEW_LINE + Outcome.of(summary, output) + NEW_LINE
                + "What to look at:" + NEW_LINE
                + "  alerts.jsonl      one line per change of an alert: headline, addressees, evidence, reasons"
                + NEW_LINE
                + "  indicators.jsonl  one line per section and week: level, and verdicts with the sentence to show"
                + NEW_LINE
                + "  situations.jsonl  one line per section, threat, direction and day: seen, expected, label"
                + NEW_LINE
                + "The story behind the figures is the STORY.md beside the input." + NEW_LINE;
    }

    static String line(Alert alert) {
        LocalDateTime known = Instant.ofEpochMilli(alert.knownAtMillis())
                .atOffset(ZoneOffset.UTC)
                .toLocalDateTime();
        return HOUR.format(known) + "  " + String.format(Locale.ROOT, "%-6s", alert.status()) + " " + alert.headline();
    }
}
