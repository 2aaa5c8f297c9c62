package eu.limen.register;

import java.util.List;

/**
 * Days on which a lineage of a state controls a section without interruption, or, as a gap, days between two such periods.
 *
 * @param firstDay local day, as epoch day
 * @param lastDay local day, as epoch day, inclusive
 * @param measureIds the decisions that make it, or that it lies between, by first day
 */
public record ControlPeriod(
        String section, String controllingState, String lineage, long firstDay, long lastDay, List<String> measureIds) {

    public long days() {
        return lastDay - firstDay + 1;
    }

    public boolean holdsOn(long day) {
        return firstDay <= day && day <= lastDay;
    }
}
