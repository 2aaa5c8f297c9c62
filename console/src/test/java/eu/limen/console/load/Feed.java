package eu.limen.console.load;

import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Results that come in evenly: new days, corrections of old ones, now and then a week or an alert. */
final class Feed {

    static final int RESULTS_A_SECOND = 50;

    private static final int BEATS_A_SECOND = 10;
    private static final int SITUATIONS_BEFORE = 20_000;
    private static final int ALERTS_BEFORE = 200;
    private static final int WEEKS_BEFORE = 52;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2015-01-01");
    private static final Duration BEAT = Duration.ofSeconds(1).dividedBy(BEATS_A_SECOND);
    private static final List<String> SECTIONS = List.of("AT-SI", "AT-HU", "AT-DE", "HR-SI", "HU-SI");

    private final RunningConsole console;
    private long written;
    private long mostUnseen;
    private int situations;
    private int alerts;
    private int weeks;

    Feed(RunningConsole console) {
        this.console = console;
    }

    /** What is there before anybody reads. */
    void fill() {
        for (int i = 0; i < SITUATIONS_BEFORE; i++) {
            write(ResultKind.SITUATION, situation(situations++, 12));
        }
        for (int i = 0; i < WEEKS_BEFORE * SECTIONS.size(); i++) {
            write(ResultKind.INDICATOR, week());
        }
        for (int i = 0; i < ALERTS_BEFORE; i++) {
            write(ResultKind.ALERT, alert());
        }
        awaitAllSeen();
    }

    /** Writes until then, by {@link System#nanoTime}. */
    void until(long end) {
        mostUnseen = 0;
        long due = System.nanoTime();
        for (int beat = 1; due < end; beat++) {
            beat(beat);
            if (beat % BEATS_A_SECOND == 0) {
                mostUnseen = Math.max(mostUnseen, unseen());
            }
            due += BEAT.toNanos();
            pause(due - System.nanoTime());
        }
    }

    /** Of a second's results one is a week, one an alert, eight correct a day of the year before. */
    private void beat(int beat) {
        int rest = RESULTS_A_SECOND / BEATS_A_SECOND;
        switch (beat % BEATS_A_SECOND) {
            case 0 -> write(ResultKind.INDICATOR, week());
            case 1 -> write(ResultKind.ALERT, alert());
            default -> write(ResultKind.SITUATION, situation(situations - 365 * SECTIONS.size(), beat));
        }
        for (int i = 1; i < rest; i++) {
            write(ResultKind.SITUATION, situation(situations++, 12));
        }
    }

    private void write(ResultKind kind, String line) {
        console.write(kind, line);
        written++;
    }

    private static String situation(int number, int observed) {
        String day = FIRST_DAY.plusDays(number / SECTIONS.size()).toString();
        String line = Specimens.situation(SECTIONS.get(number % SECTIONS.size()), day, observed, 7);
        return observed == 12 ? line : line.replace("\"revision\":0", "\"revision\":" + observed);
    }

    private String week() {
        int number = weeks++;
        int week = number / SECTIONS.size();
        return Specimens.indicator(
                SECTIONS.get(number % SECTIONS.size()), String.format("%d-W%02d", 2024 + week / 52, 1 + week % 52));
    }

    private String alert() {
        return Specimens.alert(0).replace("2015-10-19T13:00:00Z\",\"revision", "a" + alerts++ + "\",\"revision");
    }

    long written() {
        return written;
    }

    /** The greatest {@link #unseen} of the seconds since the last beginning. */
    long mostUnseen() {
        return mostUnseen;
    }

    /** Results that were written and cannot be read yet. */
    long unseen() {
        Long taken =
                console.database().queryForObject("select coalesce(sum(next_offset), 0) from consumed", Long.class);
        return written - (taken == null ? 0 : taken);
    }

    /** Returns when all that was written can be read. */
    void awaitAllSeen() {
        while (unseen() > 0) {
            pause(BEAT.toNanos() / BEATS_A_SECOND);
        }
    }

    private static void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
