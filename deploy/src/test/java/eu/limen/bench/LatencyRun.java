package eu.limen.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Which tick was told when, and which of its results came when. Told by one thread, read by others. */
final class LatencyRun {

    private static final long HOUR_MILLIS = 3_600_000;
    private static final int HOURS_A_DAY = 24;

    /** Of the day, UTC: days and weeks close then (contract, Time; a parameter of the rule set). */
    private static final int CLOSING_HOUR = 12;

    /**
     * What is told apart.
     *
     * @param rate reports a second, as asked for
     * @param kind {@code alerts} or {@code indicators}
     * @param closing whether their tick closed a day; else it saw an open one
     */
    record Group(int rate, String kind, boolean closing) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            int byRate = Integer.compare(rate, other.rate);
            int byKind = kind.compareTo(other.kind);
            return byRate != 0 ? byRate : byKind != 0 ? byKind : Boolean.compare(closing, other.closing);
        }
    }

    private record Told(int rate, long nanos) {}

    private final Map<Long, Told> ticks = new ConcurrentHashMap<>();
    private final Map<Group, List<Long>> measured = new TreeMap<>();

    /**
     * The record that carries time past a tick is sent now.
     *
     * @param tickMillis epoch milliseconds
     */
    void told(long tickMillis, int rate, long nanoTime) {
        ticks.put(tickMillis, new Told(rate, nanoTime));
    }

    /** A reader has a result. One of a tick that was told before the measurement is not counted. */
    synchronized void read(String kind, long tickMillis, long nanoTime) {
        Told told = ticks.get(tickMillis);
        if (told != null) {
            measured.computeIfAbsent(new Group(told.rate(), kind, closes(tickMillis)), none -> new ArrayList<>())
                    .add(nanoTime - told.nanos());
        }
    }

    synchronized Map<Group, Latencies> latencies() {
        Map<Group, Latencies> all = new TreeMap<>();
        measured.forEach((group, nanos) -> all.put(group, new Latencies(nanos)));
        return all;
    }

    /** Results so far; grows while more come. */
    synchronized int size() {
        return measured.values().stream().mapToInt(List::size).sum();
    }

    /** The tick at which a result was known, epoch milliseconds; empty where its line names none. */
    static Optional<Long> tickOf(String line) {
        String member = "\"knownAt\":\"";
        int from = line.indexOf(member);
        int to = line.indexOf('"', from + member.length());
        return from < 0 || to < 0
                ? Optional.empty()
                : Optional.of(Instant.parse(line.substring(from + member.length(), to))
                        .toEpochMilli());
    }

    private static boolean closes(long tickMillis) {
        return Math.floorMod(tickMillis / HOUR_MILLIS, HOURS_A_DAY) == CLOSING_HOUR;
    }
}
