package eu.limen.cli;

import eu.limen.jobs.replay.ReplayWatch;
import eu.limen.model.Alert;
import eu.limen.model.Situation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows a run as it goes: drawn anew on a terminal, line by line elsewhere. */
final class DemoView implements ReplayWatch {

    private static final double SECONDS_BETWEEN_PICTURES = 0.1;

    private final Terminal terminal;
    private final DemoPicture picture;
    private final WallClock clock = WallClock.start();
    private double drawnAtSeconds = -1;
    private int linesOnScreen;
    private @Nullable YearMonth monthTold;

    DemoView(Terminal terminal) {
        this.terminal = terminal;
        this.picture = new DemoPicture(terminal);
    }

    @Override
    public synchronized void begins(long lines, long lastTick) {
        picture.begins(lines, lastTick);
        if (!terminal.live()) {
            terminal.print(String.format(Locale.ROOT, "%,d reports to read%n", lines));
        }
    }

    @Override
    public synchronized void read(long lines, long knowledgeMillis) {
        picture.read(lines, knowledgeMillis);
        if (terminal.live()) {
            drawNowAndThen();
            return;
        }
        YearMonth month = YearMonth.from(LocalDate.ofEpochDay(picture.day()));
        if (!month.equals(monthTold)) {
            monthTold = month;
            terminal.print(String.format(Locale.ROOT, "%s, %,d reports read%n", month, lines));
        }
    }

    @Override
    public synchronized void situation(Situation situation) {
        picture.situation(situation);
    }

    @Override
    public synchronized void alert(Alert alert) {
        picture.alert(alert);
        if (!terminal.live()) {
            terminal.print(DemoWords.line(alert) + System.lineSeparator());
        }
    }

    @Override
    public synchronized void sorting() {
        if (terminal.live()) {
            draw();
        }
    }

    private void drawNowAndThen() {
        if (clock.seconds() - drawnAtSeconds >= SECONDS_BETWEEN_PICTURES) {
            draw();
        }
    }

    private void draw() {
        drawnAtSeconds = clock.seconds();
        List<String> lines = picture.draw();
        StringBuilder screen = new StringBuilder();
        if (linesOnScreen > 0) {
            screen.append("\u001b[").append(linesOnScreen).append('A');
        }
        for (String line : lines) {
            screen.append("\u001b[K").append(line).append('\n');
        }
        screen.append("\u001b[J");
        linesOnScreen = lines.size();
        terminal.print(screen.toString());
    }
}
