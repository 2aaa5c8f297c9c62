package eu.limen.situation;

import eu.limen.flow.PartialSum;
import eu.limen.flow.Quantity;
import eu.limen.flow.Sums;
import eu.limen.model.Kind;
import eu.limen.model.Regime;
import eu.limen.model.Threat;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Everything reported for one day, ISO week or month of a section. */
public final class PeriodBook {
    public Map<String, CellBook> cells = new HashMap<>();

    /** For the serialiser and for a period without reports. */
    public PeriodBook() {}

    void add(PartialSum change) {
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
        int reported = 0;
        for (CellBook cell : cells.values()) {
            if (cell.kind == kind
                    && cell.direction.equals(direction)
                    && cell.state().equals(state)) {
                reported += cell.slotsReported();
            }
        }
        return reported;
    }

    /** A quantity of a side in a direction, over all kinds and sources. */
    long sum(String state, String direction, int quantity) {
        long sum = 0;
        for (CellBook cell : cells.values()) {
            if (cell.direction.equals(direction) && cell.state().equals(state)) {
                sum += cell.sums.get(quantity);
            }
        }
        return sum;
    }

    /** A quantity of a side in all directions, over all kinds and sources. */
    long sum(String state, int quantity) {
        long sum = 0;
        for (CellBook cell : cells.values()) {
            if (cell.state().equals(state)) {
                sum += cell.sums.get(quantity);
            }
        }
        return sum;
    }

    /** All quantities of a side in a direction. */
    Sums sums(String state, String direction) {
        Sums sums = Sums.NONE;
        for (CellBook cell : cells.values()) {
            if (cell.direction.equals(direction) && cell.state().equals(state)) {
                sums = sums.plus(cell.sums);
            }
        }
        return sums;
    }

    /** Persons a side checked in a direction, under both regimes. */
    long exposure(String state, String direction) {
        return sum(state, direction, Quantity.personsChecked(Regime.BORDER_CONTROL))
                + sum(state, direction, Quantity.personsChecked(Regime.POLICE_CHECK));
    }

    /** Findings of a countable threat: detections for unauthorised movement, else hits (contract section 1, "What is counted"). */
    long observed(String state, String direction, Threat threat) {
        if (threat == Threat.UNAUTHORISED_MOVEMENT) {
            return sum(state, direction, Quantity.detections(Regime.BORDER_CONTROL))
                    + sum(state, direction, Quantity.detections(Regime.POLICE_CHECK));
        }
        return sum(state, direction, Quantity.hits(Regime.BORDER_CONTROL, threat))
                + sum(state, direction, Quantity.hits(Regime.POLICE_CHECK, threat));
    }

    /** Whether any source of a state has reported anything at all. */
    boolean hasReportOf(String state) {
        return cells.values().stream().anyMatch(cell -> cell.state().equals(state) && cell.slotsReported() > 0);
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
