package eu.limen.situation;

import eu.limen.flow.Cell;
import eu.limen.flow.Fact;
import eu.limen.flow.FactChange;
import eu.limen.flow.PartialSum;
import eu.limen.flow.SectionInput;
import eu.limen.model.SourceReport;
import java.util.Map;

/** Takes in what a section learns: changed sums and changed roster entries. */
public final class SectionIntake {

    private final boolean learnsRoster;

    /**
     * @param learnsRoster true where the input has no roster: then what a source has sent once is expected from then on
     */
    public SectionIntake(boolean learnsRoster) {
        this.learnsRoster = learnsRoster;
    }

    public void take(SectionBook book, SectionInput input) {
        PartialSum sum = input.sum();
        if (sum != null) {
            add(book, sum);
        }
        FactChange fact = input.fact();
        if (fact != null) {
            change(book, fact);
        }
    }

    private void add(SectionBook book, PartialSum change) {
        Cell cell = change.cell();
        Map<Long, PeriodBook> periods = periodsOf(book, cell);
        PeriodBook period = periods.computeIfAbsent(cell.periodDay(), unused -> new PeriodBook());
        period.add(change);
        if (period.cells.isEmpty()) {
            periods.remove(cell.periodDay());
        }
        book.changedFrom.merge(cell.direction(), cell.periodDay(), Math::min);
        if (learnsRoster) {
            learn(book, cell);
        }
    }

    private static Map<Long, PeriodBook> periodsOf(SectionBook book, Cell cell) {
        return switch (cell.length()) {
            case HOUR, SIX_HOURS, DAY -> book.days;
            case WEEK -> book.weeks;
            case MONTH -> book.months;
        };
    }

    private static void learn(SectionBook book, Cell cell) {
        String key = cell.source() + '|' + cell.kind() + '|' + cell.length() + '|' + cell.direction();
        Cell known = book.learned.get(key);
        if (known == null || cell.periodDay() < known.periodDay()) {
            book.learned.put(key, cell);
            rosterChanges(book);
        }
    }

    private static void change(SectionBook book, FactChange change) {
        Fact fact = change.fact();
        SourceReport entry = fact == null ? null : fact.source();
        if (entry != null) {
            book.entries.put(change.factId(), entry);
            rosterChanges(book);
        } else if (book.entries.remove(change.factId()) != null) {
            rosterChanges(book);
        }
        if (fact != null && fact.measure() != null) {
            book.measures.put(change.factId(), fact);
            book.measuresVersion++;
        } else if (book.measures.remove(change.factId()) != null) {
            book.measuresVersion++;
        }
    }

    private static void rosterChanges(SectionBook book) {
        book.rosterChanged = true;
        book.rosterVersion++;
    }
}
