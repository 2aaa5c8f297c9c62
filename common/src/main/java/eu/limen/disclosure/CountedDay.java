package eu.limen.disclosure;

import java.util.List;

/**
 * What the sides of a day counted, as far as the day's sum is made of it. Each side is shown by itself, and the sum is made of what is shown: so a side that
 * reports late changes the sum by what is shown of it and by nothing else.
 *
 * @param counts of the sides that have reported
 * @param awaited whether a side has not
 */
public record CountedDay(List<Long> counts, boolean awaited) {

    public CountedDay {
        counts = List.copyOf(counts);
    }

    /** The sum of the sides, from what it is at least to what it is at most. */
    public ShownCount shown() {
        return ShownCount.sumOf(counts);
    }

    /** Whether no side is hidden. */
    public boolean exact() {
        return counts.stream().noneMatch(TierOne::isSmall);
    }
}
