package eu.limen.flow;

import eu.limen.model.Regime;
import eu.limen.model.Threat;

/**
 * What one side counted in one direction in one ISO week.
 *
 * @param state the reporting state
 * @param sums all quantities of the week: its days and its whole-week slots
 * @param checkSlotsReported slots of checks received
 * @param checkSlotsPromised slots of checks that the roster promises; 0 where nothing is promised
 * @param movementSlotsReported slots of unauthorised movements received
 * @param movementSlotsPromised slots of them that the roster promises
 * @param lastReportedDay last day with data up to the end of the week, epoch day; Long.MIN_VALUE if there never was one
 */
public record WeekSide(
        String state,
        String direction,
        Sums sums,
        int checkSlotsReported,
        int checkSlotsPromised,
        int movementSlotsReported,
        int movementSlotsPromised,
        long lastReportedDay) {

    /** A side's movement reports of a week count if three quarters of them came: fewer would look like a fall. */
    private static final int PARTS_NEEDED = 3;

    private static final int PARTS = 4;

    /** Whether the week's movement reports came; a check alone reports none where none are promised (contract section 1). */
    public boolean movementsComplete() {
        return movementSlotsReported * PARTS >= movementSlotsPromised * PARTS_NEEDED;
    }

    /** Whether the week says of a threat what its checks found: a promised movement report that is missing is not a zero. */
    public boolean counts(Threat threat) {
        return checkSlotsReported > 0 && (threat != Threat.UNAUTHORISED_MOVEMENT || movementsComplete());
    }

    /** Whether checks were promised or reported. */
    public boolean checks() {
        return checkSlotsPromised > 0 || checkSlotsReported > 0;
    }

    /** Whether reports of unauthorised movements were promised or made. */
    public boolean movements() {
        return movementSlotsPromised > 0 || movementSlotsReported > 0;
    }

    /** Under both regimes. */
    public long personsChecked() {
        return sums.get(Quantity.personsChecked(Regime.BORDER_CONTROL))
                + sums.get(Quantity.personsChecked(Regime.POLICE_CHECK));
    }

    /** Under both regimes. */
    public long observed(Threat threat) {
        return observed(threat, Regime.BORDER_CONTROL) + observed(threat, Regime.POLICE_CHECK);
    }

    /** Detections for unauthorised movement, hits for the others: kinds are never added together. */
    public long observed(Threat threat, Regime regime) {
        return threat == Threat.UNAUTHORISED_MOVEMENT
                ? sums.get(Quantity.detections(regime))
                : sums.get(Quantity.hits(regime, threat));
    }
}
