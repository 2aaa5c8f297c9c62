package eu.limen.chaos;

import eu.limen.flow.Tick;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.SentLines;
import eu.limen.jobs.replay.SentLines.Sent;
import eu.limen.jobs.replay.UnusableInput;
import java.io.IOException;
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
record Scenario(List<Sent> roster, List<Hour> hours) {

    /**
     * What is to be read before a tick.
     *
     * @param tick epoch milliseconds
     */
    record Hour(long tick, List<Sent> lines) {

        Hour {
            lines = List.copyOf(lines);
        }
    }

    Scenario {
        roster = List.copyOf(roster);
        hours = List.copyOf(hours);
    }

    /**
     * Reads the input of a replay. What was sent after its last tick belongs to no tick and is left out: the replay to compare with must end there too.
     *
     * @throws UnusableInput if it is not what it should be
     */
    static Scenario read(ReplayOptions options) throws UnusableInput, IOException {
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

    /** Epoch milliseconds. */
    long lastTick() {
        return hours.get(hours.size() - 1).tick();
    }

    /** All that is fed, in the order in which it is fed. */
    List<Sent> lines() {
        List<Sent> lines = new ArrayList<>(roster);
        hours.forEach(hour -> lines.addAll(hour.lines()));
        return lines;
    }
}
