package eu.limen.paper.register;

import eu.limen.model.MeasureReport;
import eu.limen.register.ControlOverview;
import eu.limen.register.ControlPeriod;
import eu.limen.register.MeasureEvent;
import eu.limen.register.StateZones;
import java.util.List;

/**
 * The register at an instant.
 *
 * @param knownAtMillis up to which reports are known, epoch milliseconds
 * @param events up to then
 */
public record RegisterAsOf(ControlOverview overview, List<MeasureEvent> events, long knownAtMillis) {

    public RegisterAsOf {
        events = List.copyOf(events);
    }

    /** The local day of a state at that instant, as epoch day. */
    public long today(String state) {
        return StateZones.localDay(state, knownAtMillis);
    }

    /** The day at that instant in UTC, as epoch day. */
    long today() {
        return Math.floorDiv(knownAtMillis, 86_400_000L);
    }

    /** The controls in force on each state's today. */
    public List<ControlPeriod> inForceNow() {
        return overview.periods().stream()
                .filter(period -> period.holdsOn(today(period.controllingState())))
                .toList();
    }

    /** The decisions that do not say where they hold. */
    public List<MeasureReport> unscoped() {
        return overview.unscoped();
    }
}
