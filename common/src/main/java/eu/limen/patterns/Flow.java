package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The known days of one section in one direction. */
final class Flow {

    private static final int DAYS_OF_EXPOSURE = 14;

    final String section;
    final String direction;
    private final TreeMap<Long, LabelledDay> days = new TreeMap<>();
    /** Those of them that show a fall, since every pair asks for them. */
    private final TreeSet<Long> fallen = new TreeSet<>();
    /** Those of them that are high or rising. */
    private final TreeSet<Long> up = new TreeSet<>();

    Flow(String section, String direction) {
        this.section = section;
        this.direction = direction;
    }

    /** The same flow, of which no day before that one is kept. */
    Flow keptFrom(long day) {
        Flow kept = new Flow(section, direction);
        kept.days.putAll(days.tailMap(day));
        kept.fallen.addAll(fallen.tailSet(day));
        kept.up.addAll(up.tailSet(day));
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
        LabelledDay holds = days.merge(label.day(), label, (one, other) -> other.tick() >= one.tick() ? other : one);
        mark(fallen, holds.day(), holds.fallen());
        mark(up, holds.day(), holds.up());
    }

    private static void mark(TreeSet<Long> marked, long day, boolean shows) {
        if (shows) {
            marked.add(day);
        } else {
            marked.remove(day);
        }
    }

    Collection<LabelledDay> days() {
        return days.values();
    }

    @Nullable
    LabelledDay on(long day) {
        return days.get(day);
    }

    boolean fellBetween(long from, long to) {
        return anyBetween(from, to, fallen);
    }

    boolean wasUpBetween(long from, long to) {
        return anyBetween(from, to, up);
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

    private static boolean anyBetween(long from, long to, TreeSet<Long> marked) {
        Long first = marked.ceiling(from);
        return first != null && first <= to;
    }
}
