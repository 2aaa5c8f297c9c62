package eu.limen.cli;

import eu.limen.model.Label;
import eu.limen.model.Situation;
import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was seen on one section of one threat in one direction, day by day. */
final class Flow {

    private static final long NO_FIGURE = -1;

    private final String section;
    private final String direction;
    private final TreeMap<Long, Long> observedByDay = new TreeMap<>();
    private long total;
    private @Nullable Label latestLabel;

    Flow(Situation first) {
        section = first.section();
        direction = first.direction();
    }

    /** Takes a situation, also a revised one. */
    void take(Situation situation) {
        Long observed = situation.observed();
        Long before =
                observed == null ? observedByDay.remove(situation.day()) : observedByDay.put(situation.day(), observed);
        total += (observed == null ? 0 : observed) - (before == null ? 0 : before);
        if (observedByDay.isEmpty() || situation.day() >= observedByDay.lastKey()) {
            latestLabel = situation.label();
        }
    }

    /** All that was seen, to tell busy directions from quiet ones. */
    long total() {
        return total;
    }

    String section() {
        return section;
    }

    String direction() {
        return direction;
    }

    /** What was seen on the last day that is known. */
    long latest() {
        return observedByDay.isEmpty() ? 0 : observedByDay.lastEntry().getValue();
    }

    /** The label of the last day, in words; empty before the first. */
    String label() {
        return latestLabel == null ? "" : latestLabel.name().replace('_', ' ');
    }

    /** What was seen on the days up to one, oldest first; negative where nothing is known. */
    long[] lastDays(int days, long lastDay) {
        long[] figures = new long[days];
        Arrays.fill(figures, NO_FIGURE);
        observedByDay
                .subMap(lastDay - days + 1, true, lastDay, true)
                .forEach((day, observed) -> figures[(int) (day - lastDay) + days - 1] = observed);
        return figures;
    }
}
