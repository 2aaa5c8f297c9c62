package eu.limen.assessment;

import eu.limen.flow.WeekSide;
import eu.limen.model.BorderType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who has to report on a controlled direction, and who does not. */
final class Sides {

    private static final int MISSING_WEEKS_THAT_ARE_SILENCE = 2;

    private final WeekTable table;
    private final Control control;
    private final int recentWeeks;

    Sides(WeekTable table, Control control, int recentWeeks) {
        this.table = table;
        this.control = control;
        this.recentWeeks = recentWeeks;
    }

    /** Air and sea borders are watched from one side by nature. */
    boolean oneSidedByNature() {
        return control.section().borderType() != BorderType.LAND;
    }

    /** Both states of a land border; at sea and in the air the controlling state, and the other where it checks too. */
    List<String> expected() {
        List<String> states = new ArrayList<>();
        for (String state : control.section().states()) {
            if (!oneSidedByNature() || state.equals(control.state()) || lastCheckedWeek(state) != null) {
                states.add(state);
            }
        }
        return states;
    }

    /** Expected sides whose checks or movement reports are missing in two or more of the recent weeks. */
    List<Silence> silences() {
        List<Silence> silences = new ArrayList<>();
        for (String state : expected()) {
            if (table.isEmpty() || missingWeeks(state, Sides::checked) >= MISSING_WEEKS_THAT_ARE_SILENCE) {
                silences.add(new Silence(state, lastDay(state), false));
            } else if (missingWeeks(state, Sides::complete) >= MISSING_WEEKS_THAT_ARE_SILENCE) {
                silences.add(movementsMissing(state));
            }
        }
        return silences;
    }

    /** A side that sends nothing at all is not said to send its checks. */
    private Silence movementsMissing(String state) {
        WeekSide now = side(state, control.mondayDay());
        if (now == null || !checked(now)) {
            return new Silence(state, lastDay(state), false);
        }
        for (long monday = control.mondayDay(); monday >= table.firstMonday(); monday -= IsoWeek.DAYS) {
            WeekSide side = side(state, monday);
            if (side != null && side.movementSlotsReported() > 0 && complete(side)) {
                return new Silence(state, monday + IsoWeek.DAYS - 1, true);
            }
        }
        return new Silence(state, null, true);
    }

    private @Nullable Long lastDay(String state) {
        WeekSide last = lastCheckedWeek(state);
        return last == null ? null : last.lastReportedDay();
    }

    private static boolean checked(WeekSide side) {
        return side.checkSlotsReported() > 0;
    }

    private static boolean complete(WeekSide side) {
        return checked(side) && side.movementsComplete();
    }

    /** Whether anybody was checked in the direction in the recent weeks. */
    boolean exposed() {
        return table.sides(recentFrom(), control.mondayDay()).stream()
                .filter(side -> side.direction().equals(control.lineage().direction()))
                .anyMatch(side -> side.personsChecked() > 0);
    }

    long recentFrom() {
        return SeriesWindow.back(control.mondayDay(), recentWeeks - 1);
    }

    private int missingWeeks(String state, Predicate<WeekSide> reported) {
        int missing = 0;
        for (int week = 0; week < recentWeeks; week++) {
            long monday = SeriesWindow.back(control.mondayDay(), week);
            if (monday < table.firstMonday()) {
                break;
            }
            WeekSide side = side(state, monday);
            missing += side != null && reported.test(side) ? 0 : 1;
        }
        return missing;
    }

    private @Nullable WeekSide side(String state, long mondayDay) {
        return table.side(mondayDay, state, control.lineage().direction());
    }

    private @Nullable WeekSide lastCheckedWeek(String state) {
        return table.lastChecked(state, control.lineage().direction(), control.mondayDay());
    }

    /**
     * A side that is missing.
     *
     * @param lastReportedDay last day with what is missing, epoch day; null if there is none in the weeks that are known
     * @param movementsOnly whether its checks come and only its reports of unauthorised movements do not
     */
    record Silence(String state, @Nullable Long lastReportedDay, boolean movementsOnly) {}
}
