package eu.limen.situation;

import eu.limen.flow.Quantity;
import eu.limen.flow.Sums;
import eu.limen.model.Kind;
import eu.limen.model.Regime;
import eu.limen.model.Threat;
import java.util.Collection;

/** What one side reported in one direction of a period, over all kinds and sources: added up once, and asked for by every threat. */
final class SideTotals {

    final String state;
    final String direction;
    private final Sums sums;
    private final int[] slotsReported = new int[Kind.values().length];
    private final long[] observed = new long[Threat.values().length];
    private final long exposure;

    SideTotals(String state, String direction, Collection<CellBook> cells) {
        this.state = state;
        this.direction = direction;
        Sums added = Sums.NONE;
        for (CellBook cell : cells) {
            if (cell.direction.equals(direction) && cell.isOf(state)) {
                added = added.plus(cell.sums);
                slotsReported[cell.kind.ordinal()] += cell.slotsReported();
            }
        }
        sums = added;
        exposure = sums.get(Quantity.personsChecked(Regime.BORDER_CONTROL))
                + sums.get(Quantity.personsChecked(Regime.POLICE_CHECK));
        for (Threat threat : Threat.countableThreats()) {
            observed[threat.ordinal()] =
                    observed(threat, Regime.BORDER_CONTROL) + observed(threat, Regime.POLICE_CHECK);
        }
    }

    /** Detections for unauthorised movement, else hits (contract section 1, "What is counted"). */
    private long observed(Threat threat, Regime regime) {
        int quantity =
                threat == Threat.UNAUTHORISED_MOVEMENT ? Quantity.detections(regime) : Quantity.hits(regime, threat);
        return sums.get(quantity);
    }

    Sums sums() {
        return sums;
    }

    int slotsReported(Kind kind) {
        return slotsReported[kind.ordinal()];
    }

    long observed(Threat threat) {
        return observed[threat.ordinal()];
    }

    long exposure() {
        return exposure;
    }
}
