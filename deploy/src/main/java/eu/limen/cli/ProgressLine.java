package eu.limen.cli;

import eu.limen.jobs.replay.ReplayWatch;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** One line on a terminal that says how far a run is; nothing where there is no terminal. */
final class ProgressLine implements ReplayWatch, AutoCloseable {

    private static final double SECONDS_BETWEEN_NEWS = 0.2;
    private static final String BEGINNING_OF_EMPTY_LINE = "\r\u001b[K";

    private final Terminal terminal;
    private final WallClock clock = WallClock.start();
    private long lines;
    private double shownAtSeconds = -1;
    private boolean shown;
    private String about = "";

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void begins(long linesOfInput, long lastTick) {
        lines = linesOfInput;
        show("starting");
    }

    @Override
    public synchronized void read(long read, long knowledgeMillis) {
        if (read < lines && clock.seconds() - shownAtSeconds < SECONDS_BETWEEN_NEWS) {
            return;
        }
        show(String.format(
                Locale.ROOT,
                "%3d %%  %s  %,d of %,d reports",
                100 * read / Math.max(1, lines),
                Instant.ofEpochMilli(knowledgeMillis).atOffset(ZoneOffset.UTC).toLocalDate(),
                read,
                lines));
    }

    @Override
    public synchronized void sorting() {
        show("sorting the results");
    }

    /** What is being done, of something that is not a replay. */
    synchronized void says(String text) {
        show(text);
    }

    /** What the following is about: stands before it from now on. */
    synchronized void about(String what) {
        about = what;
    }

    private void show(String text) {
        if (!terminal.live()) {
            return;
        }
        shown = true;
        shownAtSeconds = clock.seconds();
        terminal.print(BEGINNING_OF_EMPTY_LINE + terminal.cut(about + text));
    }

    /** Makes room for a line of output. */
    synchronized void clear() {
        if (shown) {
            terminal.print(BEGINNING_OF_EMPTY_LINE);
            shown = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
