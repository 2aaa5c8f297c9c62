package eu.limen.patterns;

import java.util.List;

/**
 * Where a pattern holds, as a matcher finds it. Positions are epoch days; for SILENT_SOURCE they are the slots' starts in epoch milliseconds.
 *
 * @param days positions it rests on, ascending; never empty
 * @param last position up to which it is known to reach: its last day, or the day whose close ended it
 */
public record Span(List<Long> days, long last, End end) {

    /** Whether and why a span is over. */
    public enum End {
        /** It goes on. */
        RUNNING,
        /** The condition no longer holds. */
        OVER,
        /** There has been no data to see whether it goes on. */
        OUT_OF_SIGHT,
        /** It has lasted so long that it is no longer news. */
        LASTING,
        /** The pattern is defined anew, and its new definition does not see it. */
        REDEFINED
    }

    public long first() {
        return days.get(0);
    }

    public boolean ended() {
        return end != End.RUNNING;
    }

    Span endedBy(End newEnd) {
        return new Span(days, last, newEnd);
    }

    /** The same span with its positions counted in windows of some days from a first day on. */
    Span spread(long firstDay, int daysAWindow) {
        return new Span(
                days.stream().map(number -> firstDay + number * daysAWindow).toList(),
                firstDay + last * daysAWindow,
                end);
    }

    boolean shares(Span other) {
        return days.stream().anyMatch(other.days::contains);
    }
}
