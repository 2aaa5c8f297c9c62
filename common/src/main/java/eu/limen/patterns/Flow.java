package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The known days of one section in one direction. */
final class Flow {

    private static final int DAYS_OF_EXPOSURE = 14;

    final String section;
    final String direction;
    private final TreeMap<Long, LabelledDay> days = new TreeMap<>();

    Flow(String section, String direction) {
        this.section = section;
        this.direction = direction;
    }

    /** The same flow, of which no day before that one is kept. */
    Flow keptFrom(long day) {
        Flow kept = new Flow(section, direction);
        kept.days.putAll(days.tailMap(day));
        return kept;
    }

    boolean reachesBefore(long day) {
        return !days.isEmpty() && days.firstKey() < day;
    }

    /** The last day known, epoch day; Long.MIN_VALUE if there is none. */
    long lastDay() {
        return days.isEmpty() ? Long.MIN_VALUE : days.lastKey();
    }

    /** Of two statements about a day the later holds. */
    void add(LabelledDay label) {
        days.merge(label.day(), label, (one, other) -> other.tick() >= one.tick() ? other : one);
    }

    Collection<LabelledDay> days() {
        return days.values();
    }

    @Nullable
    LabelledDay on(long day) {
        return days.get(day);
    }

    boolean fellBetween(long from, long to) {
        return anyBetween(from, to, LabelledDay::fallen);
    }

    boolean wasUpBetween(long from, long to) {
        return anyBetween(from, to, LabelledDay::up);
    }

    /** Whether a movement may turn from one to the other: from the same state over another section, or into the same state over another. */
    boolean neighbours(Flow other) {
        return Neighbours.are(section, direction, other.section, other.direction);
    }

    /** Bit i set: up on day - i. */
    int upDays(long day, int count) {
        int mask = 0;
        for (int back = 0; back < count; back++) {
            mask |= wasUpBetween(day - back, day - back) ? 1 << back : 0;
        }
        return mask;
    }

    /** Mean daily exposure of the 14 days before a day. */
    @Nullable
    Double exposureBefore(long day) {
        return Evidence.meanExposure(days.subMap(day - DAYS_OF_EXPOSURE, day).values());
    }

    private boolean anyBetween(long from, long to, Predicate<LabelledDay> shows) {
        for (long day = from; day <= to; day++) {
            LabelledDay label = days.get(day);
            if (label != null && shows.test(label)) {
                return true;
            }
        }
        return false;
    }
}
