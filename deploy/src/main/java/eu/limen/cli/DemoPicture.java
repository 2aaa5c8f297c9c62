package eu.limen.cli;

import eu.limen.flow.Tick;
import eu.limen.model.Alert;
import eu.limen.model.Situation;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the demo shows: how far time has come, a trend per section, the latest alerts. Lines of text, drawn by others. */
final class DemoPicture {

    private static final int MOST_SECTIONS = 8;
    private static final int MOST_ALERTS = 6;
    private static final int WORDS_COLUMNS = 41;
    private static final int BAR_COLUMNS = 20;

    private final Map<String, Map<String, Flow>> flowsBySection = new TreeMap<>();
    private final Deque<Alert> latestAlerts = new ArrayDeque<>();
    private final Terminal terminal;
    private long lines;
    private long read;
    private long day;
    private long lastDay;
    private int alerts;

    DemoPicture(Terminal terminal) {
        this.terminal = terminal;
    }

    void begins(long linesOfInput, long lastTick) {
        lines = linesOfInput;
        lastDay = Math.floorDiv(lastTick, Tick.DAY_MILLIS);
    }

    void read(long linesRead, long knowledgeMillis) {
        read = linesRead;
        day = Math.min(lastDay, Math.floorDiv(knowledgeMillis, Tick.DAY_MILLIS));
    }

    void situation(Situation situation) {
        flowsBySection
                .computeIfAbsent(situation.section(), section -> new TreeMap<>())
                .computeIfAbsent(situation.threat() + situation.direction(), flow -> new Flow(situation))
                .take(situation);
    }

    void alert(Alert alert) {
        alerts++;
        latestAlerts.addLast(alert);
        if (latestAlerts.size() > MOST_ALERTS) {
            latestAlerts.removeFirst();
        }
    }

    long day() {
        return day;
    }

    /** The whole picture, each line within the width of the terminal. */
    List<String> draw() {
        List<String> drawn = new ArrayList<>();
        drawn.add(terminal.cut(String.format(
                Locale.ROOT, "%s  %s  %,d of %,d reports", LocalDate.ofEpochDay(day), bar(), read, lines)));
        drawn.add("");
        flowsBySection.values().stream()
                .map(DemoPicture::busiest)
                .sorted(Comparator.comparingLong(Flow::total).reversed().thenComparing(Flow::section))
                .limit(MOST_SECTIONS)
                .forEach(flow -> drawn.add(terminal.cut(row(flow))));
        drawn.add("");
        drawn.add(terminal.bold("Alerts: " + alerts));
        latestAlerts.forEach(alert -> drawn.addAll(terminal.wrapped(DemoWords.line(alert), DemoWords.HEADLINE_AT)));
        return drawn;
    }

    private static Flow busiest(Map<String, Flow> flows) {
        return flows.values().stream()
                .max(Comparator.comparingLong(Flow::total))
                .orElseThrow();
    }

    private String bar() {
        int done = (int) (BAR_COLUMNS * read / Math.max(1, lines));
        return "[" + "=".repeat(done) + " ".repeat(BAR_COLUMNS - done) + "]";
    }

    private String row(Flow flow) {
        int days = Math.max(10, Math.min(60, terminal.columns() - WORDS_COLUMNS));
        // The day before the last is the last that can be closed.
        long[] figures = flow.lastDays(days, day - 1);
        boolean goesOn = Arrays.stream(figures).anyMatch(figure -> figure >= 0);
        return String.format(
                Locale.ROOT,
                "%-9s %-6s %s %7s  %s",
                flow.section(),
                flow.direction(),
                Sparkline.of(figures, terminal.blocks()),
                goesOn ? String.format(Locale.ROOT, "%,d", flow.latest()) : "",
                goesOn ? flow.label() : "ended");
    }
}
