package eu.limen.levels;

import eu.limen.flow.Quantity;
import java.util.List;

/**
 * The police checks of one side in some weeks; border control is no part of them.
 *
 * @param known the weeks in which the side reported checks, be they none
 */
record PoliceWeeks(String state, List<LevelWeek> known) implements Feature.PoliceChecks {

    static PoliceWeeks of(String state, List<LevelWeek> window) {
        return new PoliceWeeks(
                state,
                window.stream().filter(week -> week.checkSlots(state) > 0).toList());
    }

    @Override
    public double sum(int quantity) {
        return known.stream().mapToLong(week -> week.sum(state, quantity)).sum();
    }

    /** Traffic must be known for every one of the weeks, or the share of those checked would look larger than it is. */
    @Override
    public double passed() {
        return known.stream().allMatch(week -> week.sum(state, Quantity.VEHICLES_PASSED) > 0)
                ? sum(Quantity.VEHICLES_PASSED)
                : 0;
    }

    @Override
    public double days() {
        return known.stream()
                .mapToLong(week -> week.largest(state, Quantity.POLICE_DAYS))
                .sum();
    }

    @Override
    public double quarters() {
        return known.stream()
                .mapToLong(week -> week.largest(state, Quantity.POLICE_QUARTERS))
                .sum();
    }

    @Override
    public int weeks() {
        return known.size();
    }
}
