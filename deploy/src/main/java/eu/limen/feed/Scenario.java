package eu.limen.feed;

import eu.limen.flow.Tick;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.SentLines;
import eu.limen.jobs.replay.SentLines.Sent;
import eu.limen.jobs.replay.UnusableInput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What is fed to a cluster, and in which order: the roster first, so that every gateway is known as it is in a replay; then hour by hour what was sent up to
 * each tick.
 *
 * @param roster reports that name gateways
 * @param hours every full hour from the first line to the last tick, also those in which nothing was sent
 */
public record Scenario(List<Sent> roster, List<Hour> hours) {

    private static final long QUIET_MILLIS = 31 * Tick.DAY_MILLIS;

    /**
     * What is to be read before a tick.
     *
     * @param tick epoch milliseconds
     */
    public record Hour(long tick, List<Sent> lines) {

        public Hour {
            lines = List.copyOf(lines);
        }
    }

    public Scenario {
        roster = List.copyOf(roster);
        hours = List.copyOf(hours);
    }

    /**
     * Reads the input of a replay. What was sent after its last tick belongs to no tick and is left out: the replay to compare with must end there too.
     *
     * @throws UnusableInput if it is not what it should be
     */
    public static Scenario read(ReplayOptions options) throws UnusableInput, IOException {
        SentLines input = new SentLines(options);
        long lastTick = input.lastTick();
        List<Sent> roster = new ArrayList<>();
        TreeMap<Long, List<Sent>> byTick = new TreeMap<>();
        input.read(sent -> {
            long tick = Tick.atOrAfter(sent.line().knowledgeMillis());
            if (tick > lastTick) {
                return;
            }
            List<Sent> hour = byTick.computeIfAbsent(tick, none -> new ArrayList<>());
            (sent.ofRoster() ? roster : hour).add(sent);
        });
        return new Scenario(roster, hours(byTick, lastTick));
    }

    private static List<Hour> hours(TreeMap<Long, List<Sent>> byTick, long lastTick) {
        List<Hour> hours = new ArrayList<>();
        long first = byTick.isEmpty() ? lastTick : byTick.firstKey();
        for (long tick = first; tick <= lastTick; tick += Tick.HOUR_MILLIS) {
            hours.add(new Hour(tick, byTick.getOrDefault(tick, List.of())));
        }
        return hours;
    }

    /**
     * The same, but where nothing was sent for a month there is one tick a day instead of one an hour: what ends by itself ends on the same day, up to 23 hours
     * later.
     */
    public Scenario hastened() {
        List<Hour> kept = new ArrayList<>();
        long latest = Long.MIN_VALUE;
        for (Hour hour : hours) {
            if (!hour.lines().isEmpty()) {
                latest = hour.tick();
            }
            boolean quiet = latest != Long.MIN_VALUE && hour.tick() - latest > QUIET_MILLIS;
            if (!quiet || hour.tick() % Tick.DAY_MILLIS == 0) {
                kept.add(hour);
            }
        }
        return new Scenario(roster, kept);
    }

    /** What is left of it after a tick, for one that was fed its beginning. */
    public Scenario after(long tick) {
        return new Scenario(
                roster, hours.stream().filter(hour -> hour.tick() > tick).toList());
    }

    /** The day after its last tick: everything was sent before it. */
    public LocalDate dayAfter() {
        return LocalDate.ofEpochDay(Math.floorDiv(lastTick(), Tick.DAY_MILLIS) + 1);
    }

    /** Epoch milliseconds. */
    public long lastTick() {
        return hours.get(hours.size() - 1).tick();
    }

    /** All that is fed, in the order in which it is fed. */
    public List<Sent> lines() {
        List<Sent> lines = new ArrayList<>(roster);
        hours.forEach(hour -> lines.addAll(hour.lines()));
        return lines;
    }
}
