package eu.limen.levels;

import eu.limen.flow.WeekSide;
import eu.limen.register.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A section's weeks as they lie behind one of them, which is the newest here. */
final class RecentWeeks {

    private static final int DAYS_A_WEEK = 7;

    private final Section section;
    private final Map<Long, LevelWeek> weeks;
    private final LevelWeek newest;
    private final long tick;

    RecentWeeks(Section section, Map<Long, LevelWeek> weeks, LevelWeek newest, long tick) {
        this.section = section;
        this.weeks = weeks;
        this.newest = newest;
        this.tick = tick;
    }

    Section section() {
        return section;
    }

    /** The week looked at. */
    LevelWeek newest() {
        return newest;
    }

    long tick() {
        return tick;
    }

    /** So many weeks before the newest; null where nothing is known of it. */
    @Nullable
    LevelWeek back(int number) {
        return weeks.get(newest.mondayDay() - (long) number * DAYS_A_WEEK);
    }

    /** The newest weeks, of those that are known. */
    List<LevelWeek> last(int number) {
        List<LevelWeek> last = new ArrayList<>();
        for (int back = number - 1; back >= 0; back--) {
            LevelWeek week = back(back);
            if (week != null) {
                last.add(week);
            }
        }
        return last;
    }

    /** The quantities that anybody counted in a direction in the newest weeks. */
    BitSet counted(String direction, int number) {
        BitSet counted = new BitSet();
        for (LevelWeek week : last(number)) {
            for (WeekSide side : week.sides()) {
                if (side.direction().equals(direction)) {
                    Arrays.stream(side.sums().quantities()).forEach(counted::set);
                }
            }
        }
        return counted;
    }

    /** Last day with data per state, epoch day. */
    Map<String, Long> dataUntil() {
        Map<String, Long> until = new TreeMap<>();
        for (WeekSide side : newest.sides()) {
            if (side.lastReportedDay() > Long.MIN_VALUE) {
                until.merge(side.state(), side.lastReportedDay(), Math::max);
            }
        }
        return until;
    }
}
