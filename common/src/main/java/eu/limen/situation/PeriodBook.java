package eu.limen.situation;

import eu.limen.flow.PartialSum;
import eu.limen.flow.Sums;
import eu.limen.model.Kind;
import eu.limen.model.Threat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Everything reported for one day, ISO week or month of a section. */
public final class PeriodBook {
    public Map<String, CellBook> cells = new HashMap<>();

    /** Added up when first asked for, dropped at each change; no part of the state. */
    private transient List<SideTotals> totals = List.of();

    /** For the serialiser and for a period without reports. */
    public PeriodBook() {}

    void add(PartialSum change) {
        totals = List.of();
        String key = change.cell().source()
                + '|'
                + change.cell().kind()
                + '|'
                + change.cell().direction()
                + '|'
                + change.cell().length();
        CellBook cell = cells.computeIfAbsent(key, unused -> CellBook.of(change.cell()));
        cell.sums = cell.sums.plus(change.sums());
        for (int i = 0; i < cell.slots.length; i++) {
            cell.slots[i] += change.slots()[i];
        }
        if (cell.isEmpty()) {
            cells.remove(key);
        }
    }

    /** Slots that a side has reported of a kind in a direction. */
    int slotsReported(String state, Kind kind, String direction) {
        return totals(state, direction).slotsReported(kind);
    }

    /** A quantity of a side in all directions, over all kinds and sources. */
    long sum(String state, int quantity) {
        long sum = 0;
        for (CellBook cell : cells.values()) {
            if (cell.isOf(state)) {
                sum += cell.sums.get(quantity);
            }
        }
        return sum;
    }

    /** All quantities of a side in a direction. */
    Sums sums(String state, String direction) {
        return totals(state, direction).sums();
    }

    /** Persons a side checked in a direction, under both regimes. */
    long exposure(String state, String direction) {
        return totals(state, direction).exposure();
    }

    /** Findings of a countable threat (contract section 1, "What is counted"). */
    long observed(String state, String direction, Threat threat) {
        return totals(state, direction).observed(threat);
    }

    private SideTotals totals(String state, String direction) {
        for (SideTotals known : totals) {
            if (known.state.equals(state) && known.direction.equals(direction)) {
                return known;
            }
        }
        SideTotals added = new SideTotals(state, direction, cells.values());
        List<SideTotals> more = new ArrayList<>(totals);
        more.add(added);
        totals = List.copyOf(more);
        return added;
    }

    /** Whether any source of a state has reported anything at all. */
    boolean hasReportOf(String state) {
        for (CellBook cell : cells.values()) {
            if (cell.isOf(state) && cell.slotsReported() > 0) {
                return true;
            }
        }
        return false;
    }

    /** The states that reported a kind in a direction, in order. */
    Set<String> statesReporting(Kind kind, String direction) {
        Set<String> states = new TreeSet<>();
        for (CellBook cell : cells.values()) {
            if (cell.kind == kind && cell.direction.equals(direction) && cell.slotsReported() > 0) {
                states.add(cell.state());
            }
        }
        return states;
    }
}
