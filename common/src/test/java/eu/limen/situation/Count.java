package eu.limen.situation;

import static eu.limen.situation.Watch.MONDAY;

import eu.limen.flow.Cell;
import eu.limen.flow.PartialSum;
import eu.limen.flow.Quantity;
import eu.limen.flow.Sums;
import eu.limen.model.Kind;
import eu.limen.model.Regime;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;

/** One report's counts on the section AT-DE, as the ledger passes them on; days are counted from {@link Watch#MONDAY}. */
record Count(Cell cell, int slotIndex, Sums sums) {

    static Count check(String source, String direction, int day, long persons) {
        return of(source, Kind.CHECK, direction, day).plus(Quantity.personsChecked(Regime.POLICE_CHECK), persons);
    }

    static Count movement(String source, String direction, int day, long detections) {
        return of(source, Kind.UNAUTHORISED_MOVEMENT, direction, day)
                .plus(Quantity.detections(Regime.POLICE_CHECK), detections);
    }

    private static Count of(String source, Kind kind, String direction, int day) {
        return new Count(new Cell(source, "AT-DE", kind, direction, SlotLength.DAY, MONDAY + day), 0, Sums.NONE);
    }

    /** With so many findings of a threat. */
    Count finding(Threat threat, long hits) {
        return plus(Quantity.hits(Regime.POLICE_CHECK, threat), hits);
    }

    /** For one of the hours of its day. */
    Count inHour(int hour) {
        return inSlot(SlotLength.HOUR, hour);
    }

    /** For one of the quarters of its day. */
    Count inQuarter(int quarter) {
        return inSlot(SlotLength.SIX_HOURS, quarter);
    }

    /** For the whole week that begins on its day. */
    Count forTheWeek() {
        return inSlot(SlotLength.WEEK, 0);
    }

    private Count inSlot(SlotLength length, int index) {
        Cell at = new Cell(cell.source(), cell.section(), cell.kind(), cell.direction(), length, cell.periodDay());
        return new Count(at, index, sums);
    }

    PartialSum asserted() {
        return change(1, sums);
    }

    PartialSum retracted() {
        return change(-1, Sums.NONE.minus(sums));
    }

    private PartialSum change(int reports, Sums change) {
        int[] slots = new int[cell.length().slotsPerPeriod()];
        slots[slotIndex] = reports;
        return new PartialSum(cell, slots, change);
    }

    Count plus(int quantity, long value) {
        return new Count(
                cell,
                slotIndex,
                sums.plus(new Sums.Builder().add(quantity, value).build()));
    }
}
