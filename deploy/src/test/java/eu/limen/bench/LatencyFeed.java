package eu.limen.bench;

import eu.limen.feed.FeedRefused;
import eu.limen.feed.Feeder;
import eu.limen.feed.Scenario.Hour;
import eu.limen.jobs.replay.SentLines.Sent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Sends hours of a scenario at a steady rate of reports and of ticks. Where an hour has fewer reports than the rate gives it, reports of the day before
 * come again, as they do when a gateway sends once more what it has kept: a flooded topic.
 */
final class LatencyFeed {

    private static final int REMEMBERED = 5_000;
    private static final int AT_ONCE = 20;
    private static final double NANOS = 1e9;

    private final Feeder feeder;
    private final LatencyRun run;
    private final Deque<Sent> remembered = new ArrayDeque<>();
    private long sent;

    LatencyFeed(Feeder feeder, LatencyRun run) {
        this.feeder = feeder;
        this.run = run;
    }

    /** Sends all of it as fast as it goes; nothing is measured. */
    void hurry(List<Hour> hours) throws FeedRefused {
        for (Hour hour : hours) {
            hour.lines().forEach(this::send);
            feeder.flush();
            feeder.tick(hour.tick());
        }
    }

    /**
     * Sends it at a rate.
     *
     * @param rate reports a second
     * @param ticksPerSecond hours a second
     * @return the rate that was reached
     */
    double steady(List<Hour> hours, int rate, double ticksPerSecond) throws FeedRefused, InterruptedException {
        long began = System.nanoTime();
        long before = sent;
        for (int i = 0; i < hours.size(); i++) {
            Hour hour = hours.get(i);
            int due = (int) Math.max(hour.lines().size(), Math.round(rate / ticksPerSecond));
            long from = began + (long) (i / ticksPerSecond * NANOS);
            long to = began + (long) ((i + 1) / ticksPerSecond * NANOS);
            for (int each = 0; each < due; each++) {
                send(each < hour.lines().size() ? hour.lines().get(each) : again());
                if (each % AT_ONCE == 0) {
                    waitUntil(from + (to - from) * each / due);
                }
            }
            waitUntil(to);
            feeder.flush();
            run.told(hour.tick(), rate, System.nanoTime());
            feeder.tick(hour.tick());
        }
        return (sent - before) / ((System.nanoTime() - began) / NANOS);
    }

    private void send(Sent line) {
        feeder.send(line);
        sent++;
        remembered.addLast(line);
        if (remembered.size() > REMEMBERED) {
            remembered.removeFirst();
        }
    }

    private Sent again() {
        return remembered.getFirst();
    }

    private static void waitUntil(long nanoTime) throws InterruptedException {
        long left = nanoTime - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }
}
