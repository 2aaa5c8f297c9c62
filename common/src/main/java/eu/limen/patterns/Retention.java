package eu.limen.patterns;

import java.util.List;

/** How far back days are remembered: 70 days, and as far as an episode reaches that lies partly in them. */
final class Retention {

    /** A report counts until 56 days late; an episode lasts as long at most, so no more than 126 days are ever kept. */
    private static final int DAYS_KEPT = 70;

    /** 13 weeks of comparison after the onset's week, 10 weeks in which a late report can change it, and two of slack. */
    private static final int DAYS_COMPARED = 175;

    private Retention() {}

    /** Episodes that a correction can still change. */
    static List<Episode> recent(List<Episode> episodes, long tick) {
        long oldest = Closes.lastDayAt(tick) - DAYS_KEPT;
        return episodes.stream()
                .filter(episode -> episode.span().last() > oldest)
                .toList();
    }

    /** Displacements that the weekly comparison may still be about. */
    static List<Episode> compared(List<Episode> episodes, long tick) {
        long oldest = Closes.lastDayAt(tick) - DAYS_COMPARED;
        return episodes.stream()
                .filter(episode -> episode.span().first() > oldest)
                .toList();
    }

    /** When a displacement that began on a day is no longer kept, epoch milliseconds. */
    static long comparedUntil(long firstDay) {
        return Closes.of(firstDay + DAYS_COMPARED);
    }

    /**
     * First day to keep.
     *
     * @param episodes those that are kept
     */
    static long keptFrom(List<Episode> episodes, long tick) {
        return episodes.stream()
                .mapToLong(episode -> episode.span().first())
                .reduce(Closes.lastDayAt(tick) - DAYS_KEPT + 1, Math::min);
    }

    /** When a day is no longer kept, epoch milliseconds. */
    static long forgottenAt(long day) {
        return Closes.of(day + DAYS_KEPT);
    }

    /** Of two statements about a day the later one holds; of two at one tick that of the closed day. */
    static boolean comesAfter(long tick, long knownTick, boolean closed) {
        return tick > knownTick || (tick == knownTick && closed);
    }
}
