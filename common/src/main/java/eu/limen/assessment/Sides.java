package eu.limen.assessment;

import eu.limen.flow.WeekSide;
import eu.limen.model.BorderType;
import java.util.ArrayList;
import java.util.List;
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

    /** Expected sides that reported no checks in two or more of the recent weeks, with their last reported day. */
    List<Silence> silences() {
        List<Silence> silences = new ArrayList<>();
        for (String state : expected()) {
            if (table.isEmpty() || missingWeeks(state, false) >= MISSING_WEEKS_THAT_ARE_SILENCE) {
                WeekSide last = lastCheckedWeek(state);
                silences.add(new Silence(state, last == null ? null : last.lastReportedDay(), false));
            } else if (missingWeeks(state, true) >= MISSING_WEEKS_THAT_ARE_SILENCE) {
                silences.add(new Silence(state, null, true));
            }
        }
        return silences;
    }

    /** Whether anybody was checked in the direction in the recent weeks. */
    boolean exposed() {
        return table.sides(recentFrom(), control.mondayDay()).stream()
                .filter(side -> side.direction().equals(control.lineage().direction()))
                .anyMatch(side -> WeekTable.personsChecked(side) > 0);
    }

    long recentFrom() {
        return SeriesWindow.back(control.mondayDay(), recentWeeks - 1);
    }

    private int missingWeeks(String state, boolean movements) {
        int missing = 0;
        for (int week = 0; week < recentWeeks; week++) {
            long monday = SeriesWindow.back(control.mondayDay(), week);
            if (monday < table.firstMonday()) {
                break;
            }
            WeekSide side = table.side(monday, state, control.lineage().direction());
            boolean reported =
                    side != null && (movements ? WeekTable.movementsComplete(side) : side.checkSlotsReported() > 0);
            missing += reported ? 0 : 1;
        }
        return missing;
    }

    private @Nullable WeekSide lastCheckedWeek(String state) {
        return table.lastChecked(state, control.lineage().direction(), control.mondayDay());
    }

    /**
     * A side that is missing.
     *
     * @param lastReportedDay epoch day, null if it never reported in the weeks that are known
     * @param movementsOnly whether its checks come and only its reports of unauthorised movements do not
     */
    record Silence(String state, @Nullable Long lastReportedDay, boolean movementsOnly) {}
}
