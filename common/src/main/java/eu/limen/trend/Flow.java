package eu.limen.trend;

import eu.limen.analysis.Window;
import eu.limen.flow.WeekSide;
import eu.limen.model.Basis;
import eu.limen.model.Threat;
import org.jspecify.annotations.Nullable;

/** A threat in one direction, counted against persons checked or against reported slots. */
record Flow(Threat threat, String direction, Basis basis) {

    String key() {
        return threat.name() + '|' + direction + '|' + basis.name();
    }

    /** Whether a side promises or reports what this flow is counted by: a check is about every threat, a movement report about movements only. */
    boolean isSpokenOf(WeekSide side) {
        return switch (basis) {
            case RATE -> side.checks();
            case COUNT -> threat == Threat.UNAUTHORISED_MOVEMENT && side.movements() && !side.checks();
        };
    }

    /** A side's week; missing where it did not report what the flow needs: a missing report is not a zero. */
    Window window(@Nullable WeekSide side, long weekIndex) {
        if (side == null) {
            return Window.missing(weekIndex);
        }
        return switch (basis) {
            case RATE -> ofChecks(side, weekIndex);
            case COUNT -> ofMovements(side, weekIndex);
        };
    }

    private Window ofChecks(WeekSide side, long weekIndex) {
        return side.counts(threat)
                ? Window.ofRate(weekIndex, side.observed(threat), side.personsChecked())
                : Window.missing(weekIndex);
    }

    private Window ofMovements(WeekSide side, long weekIndex) {
        return side.movementSlotsReported() == 0
                ? Window.missing(weekIndex)
                : Window.ofRate(weekIndex, side.observed(threat), side.movementSlotsReported());
    }
}
