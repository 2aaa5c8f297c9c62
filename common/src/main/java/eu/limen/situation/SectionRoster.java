package eu.limen.situation;

import eu.limen.flow.Cell;
import eu.limen.flow.Tick;
import eu.limen.model.SourceReport;
import eu.limen.register.Roster;
import eu.limen.register.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A section's roster, indexed.
 *
 * @param firstDay first day, epoch day, that is judged even if nobody reported it: the first that closed after the roster was known
 */
record SectionRoster(Roster roster, long firstDay) {

    static SectionRoster of(Section section, SectionBook book, DayCalendar calendar) {
        Roster roster = Roster.of(section, book.entries.values());
        long firstDay = Long.MAX_VALUE;
        for (SourceReport entry : book.entries.values()) {
            long known = Tick.atOrAfter(entry.header().reportedAtMillis());
            firstDay = Math.min(firstDay, calendar.closedThrough(known - Tick.HOUR_MILLIS) + 1);
        }
        List<Cell> learned = new ArrayList<>(book.learned.values());
        learned.sort(Comparator.comparing(Cell::source)
                .thenComparing(Cell::kind)
                .thenComparing(Cell::length)
                .thenComparing(Cell::direction));
        for (Cell cell : learned) {
            roster = roster.learn(cell);
            firstDay = Math.min(firstDay, cell.periodDay());
        }
        return new SectionRoster(roster, firstDay);
    }
}
