package eu.limen.backtest;

import java.util.Set;

/**
 * What both rule sets looked at.
 *
 * @param firstDay first day of which anything was judged, epoch day
 * @param lastDay last such day, epoch day
 * @param sections those of which anything was judged
 */
public record History(long firstDay, long lastDay, Set<String> sections) {

    public History {
        sections = Set.copyOf(sections);
    }

    boolean holds(String section, long fromDay, long toDay) {
        return sections.contains(section) && fromDay <= lastDay && toDay >= firstDay;
    }
}
