package eu.limen.flow;

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
        long lastReportedDay) {}
