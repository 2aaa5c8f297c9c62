package eu.limen.situation;

import eu.limen.analysis.Window;
import eu.limen.model.Basis;
import eu.limen.model.Kind;
import eu.limen.model.Threat;
import eu.limen.register.Promised;
import java.util.Map;

/**
 * Reads from a section's days what one side counted of one threat in one direction (contract section 1, "What is counted").
 *
 * <p>A check makes its side's day reported for every countable threat. One exception guards against a false fall: where a side also promises
 * reports of unauthorised movements and has sent none for the day, its checks alone do not say that there were none.
 */
record SideWindows(Map<Long, PeriodBook> days, String state, String direction, Threat threat, Basis basis) {

    private static final PeriodBook NOTHING = new PeriodBook();

    Window window(long day, Promised promised) {
        if (!isReported(day, promised)) {
            return Window.missing(day);
        }
        PeriodBook book = book(day);
        long observed = book.observed(state, direction, threat);
        if (basis == Basis.COUNT) {
            return Window.ofCount(day, observed);
        }
        return Window.ofRate(day, observed, book.exposure(state, direction));
    }

    boolean isReported(long day, Promised promised) {
        PeriodBook book = book(day);
        boolean checks = book.slotsReported(state, Kind.CHECK, direction) > 0;
        if (threat != Threat.UNAUTHORISED_MOVEMENT) {
            return checks;
        }
        boolean movements = book.slotsReported(state, Kind.UNAUTHORISED_MOVEMENT, direction) > 0;
        return movements || (checks && promised.slots(state, direction, Kind.UNAUTHORISED_MOVEMENT) == 0);
    }

    long observed(long day) {
        return book(day).observed(state, direction, threat);
    }

    long exposure(long day) {
        return book(day).exposure(state, direction);
    }

    /** Under which key a section remembers the series. */
    String seriesKey() {
        return state + '|' + direction + '|' + threat + '|' + basis;
    }

    /** Whether a series remembered under that key is of that direction. */
    static boolean isOfDirection(String seriesKey, String direction) {
        return seriesKey.contains('|' + direction + '|');
    }

    int slotsReported(long day) {
        int movements = threat == Threat.UNAUTHORISED_MOVEMENT
                ? book(day).slotsReported(state, Kind.UNAUTHORISED_MOVEMENT, direction)
                : 0;
        return movements + book(day).slotsReported(state, Kind.CHECK, direction);
    }

    int slotsPromised(Promised promised) {
        int movements = threat == Threat.UNAUTHORISED_MOVEMENT
                ? promised.slots(state, direction, Kind.UNAUTHORISED_MOVEMENT)
                : 0;
        return movements + promised.slots(state, direction, Kind.CHECK);
    }

    private PeriodBook book(long day) {
        return days.getOrDefault(day, NOTHING);
    }
}
