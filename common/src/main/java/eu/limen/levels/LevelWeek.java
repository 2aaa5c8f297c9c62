package eu.limen.levels;

import eu.limen.flow.SectionTrend;
import eu.limen.flow.WeekSide;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a closed ISO week of a section.
 *
 * @param mondayDay epoch day
 * @param measuresInForce ids of the decisions in force on its last day, sorted
 */
public record LevelWeek(long mondayDay, List<WeekSide> sides, List<String> measuresInForce) {

    static LevelWeek of(SectionTrend trend) {
        return new LevelWeek(trend.mondayDay(), trend.week().sides(), trend.measuresInForce());
    }

    /** What a side counted in a direction; null if it neither promised nor reported anything. */
    @Nullable
    WeekSide side(String state, String direction) {
        for (WeekSide side : sides) {
            if (side.state().equals(state) && side.direction().equals(direction)) {
                return side;
            }
        }
        return null;
    }

    /** A quantity of a side, over all directions. */
    long sum(String state, int quantity) {
        return sides.stream()
                .filter(side -> side.state().equals(state))
                .mapToLong(side -> side.sums().get(quantity))
                .sum();
    }

    /** The largest that a side has of a quantity in one direction: for days, which are the same days in both. */
    long largest(String state, int quantity) {
        return sides.stream()
                .filter(side -> side.state().equals(state))
                .mapToLong(side -> side.sums().get(quantity))
                .max()
                .orElse(0);
    }

    /** Slots of checks that a side reported, over all directions. */
    long checkSlots(String state) {
        return sides.stream()
                .filter(side -> side.state().equals(state))
                .mapToLong(WeekSide::checkSlotsReported)
                .sum();
    }
}
