package eu.limen.assessment;

import eu.limen.flow.WeekSide;
import eu.limen.model.Regime;
import java.util.List;

/**
 * For how long a control has checked more persons systematically than counts as few (Recommendation of 23.11.2023, (17)(a): last resort).
 *
 * @param weeks in a row, up to the week asked for; a week that was not reported ends them
 * @param sinceRecord whether they reach back to the first week known
 */
record SystematicWeeks(int weeks, boolean sinceRecord) {

    static SystematicWeeks of(WeekTable table, Control control, double few) {
        long first = Math.max(control.runMonday(), table.firstMonday());
        int weeks = 0;
        long monday = control.mondayDay();
        while (monday >= first && above(table, control, monday, few)) {
            weeks++;
            monday -= IsoWeek.DAYS;
        }
        return new SystematicWeeks(weeks, weeks > 0 && monday < first && first > control.runMonday());
    }

    private static boolean above(WeekTable table, Control control, long monday, double few) {
        WeekSide side = table.side(monday, control.state(), control.lineage().direction());
        return side != null && new CheckPractice(Regime.BORDER_CONTROL, List.of(side)).systematic() > few;
    }
}
