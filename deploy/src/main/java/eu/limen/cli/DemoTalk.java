package eu.limen.cli;

import eu.limen.demo.Demo;
import eu.limen.demo.DemoWatch;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the demo of the whole system tells people: how the start goes, where to look, how far the scenario is. */
final class DemoTalk implements DemoWatch {

    private static final String NEW_LINE = System.lineSeparator();

    private final Terminal terminal;
    private final WallClock clock;
    private final ProgressLine progress;
    private long reports;
    private @Nullable YearMonth monthTold;

    DemoTalk(Terminal terminal, WallClock clock) {
        this.terminal = terminal;
        this.clock = clock;
        progress = new ProgressLine(terminal);
    }

    void begins(List<String> inputs) {
        line("Limen demo: " + String.join(", then ", inputs) + ". All of it on this machine; Ctrl-C ends it.");
        line("");
    }

    /** A sentence on the way, from any thread. */
    synchronized void says(String sentence) {
        progress.clear();
        line(String.format(Locale.ROOT, "%7.1f s  %s", clock.seconds(), sentence));
    }

    synchronized void ready(Demo demo) throws IOException {
        line("");
        line(String.format(
                Locale.ROOT,
                "Ready after %.0f s. Open %s",
                clock.seconds(),
                terminal.bold(demo.address().toString())));
        line("");
        for (String account : demo.accounts()) {
            String[] words = account.split(" ", 2);
            line(String.format("  %-20s %s", words[0], words[1]));
        }
        line("  (made at this start; also in " + demo.accountsFile() + ")");
        line("");
        line("Three things to look at:");
        line("  1. As analyst-at, the overview: which sections change, and since when.");
        line("  2. As contact_point-hu, the alerts: answer one, and see who was told of it.");
        line("  3. As analyst-at, the section AT-HU: what the verdict says, and on whose evidence.");
        line("");
        line("Logs of all parts: " + demo.logs());
        line("");
    }

    @Override
    public synchronized void begins(long toFeed) {
        reports = toFeed;
        says(String.format(Locale.ROOT, "the scenario begins: %,d reports", toFeed));
        progress.begins(toFeed, 0);
    }

    @Override
    public synchronized void fed(long fed, long knowledgeMillis) {
        if (terminal.live()) {
            progress.read(fed, knowledgeMillis);
            return;
        }
        YearMonth month = YearMonth.from(
                Instant.ofEpochMilli(knowledgeMillis).atOffset(ZoneOffset.UTC).toLocalDate());
        if (!month.equals(monthTold)) {
            monthTold = month;
            says(String.format(Locale.ROOT, "%s, %,d of %,d reports", month, fed, reports));
        }
    }

    synchronized void allIsFed(Demo demo) {
        says("the scenario is over and a release has been made; the console goes on at " + demo.address());
    }

    void cannotStart(List<String> problems) {
        Terminal errors = Terminal.ofErrors();
        errors.print("Cannot start:" + NEW_LINE);
        problems.forEach(problem -> errors.print("  " + problem + NEW_LINE));
    }

    synchronized void stopped() {
        progress.clear();
        line(NEW_LINE + "stopped.");
    }

    private void line(String text) {
        terminal.print(text + NEW_LINE);
    }
}
