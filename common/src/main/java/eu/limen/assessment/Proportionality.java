package eu.limen.assessment;

import eu.limen.flow.WeekSide;
import eu.limen.levels.Distinctness;
import eu.limen.levels.LevelWeek;
import eu.limen.model.MeasureType;
import eu.limen.model.Regime;
import eu.limen.register.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a control was practised and what stood beside it: what Art. 26 asks of a measure as far as counts and the register can tell.
 *
 * @param control the controlling state's own checks, over the weeks compared
 * @param police police checks beside it, per state
 * @param systematicWeeks weeks in a row, up to this one, in which more was checked systematically than counts as few
 * @param systematicSinceRecord whether these are all the weeks that are known, so that it may have been longer
 * @param distinctness of each state's police checks from border control, in the newest weeks
 * @param beside measures in force in the week that are no control, of either state
 */
record Proportionality(
        CheckPractice control,
        SortedMap<String, CheckPractice> police,
        int systematicWeeks,
        boolean systematicSinceRecord,
        List<Distinctness> distinctness,
        List<Decision> beside,
        PracticeThresholds thresholds) {

    /**
     * As it stands at a week's close.
     *
     * @param quarter what the sides counted on the controlled direction while the control was in force
     */
    static Proportionality of(
            SectionHistory history, WeekTable table, Control control, List<WeekSide> quarter, AssessmentRules rules) {
        SortedMap<String, CheckPractice> police = new TreeMap<>();
        for (String state : control.section().states()) {
            police.put(state, CheckPractice.of(quarter, state, Regime.POLICE_CHECK));
        }
        SystematicWeeks systematic =
                SystematicWeeks.of(table, control, rules.verdict().systematicShare());
        return new Proportionality(
                CheckPractice.of(quarter, control.state(), Regime.BORDER_CONTROL),
                police,
                systematic.weeks(),
                systematic.sinceRecord(),
                distinctness(table, control, rules),
                beside(history, control),
                PracticeThresholds.of(rules));
    }

    /** Measures of a type, in the order in which they took effect. */
    List<Decision> beside(MeasureType type) {
        return beside.stream().filter(decision -> decision.type() == type).toList();
    }

    private static List<Distinctness> distinctness(WeekTable table, Control control, AssessmentRules rules) {
        int weeks = rules.distinction().windowWeeks();
        List<LevelWeek> window = new ArrayList<>();
        for (int back = weeks - 1; back >= 0; back--) {
            long monday = SeriesWindow.back(control.mondayDay(), back);
            List<WeekSide> sides = table.sides(monday);
            if (!sides.isEmpty()) {
                window.add(new LevelWeek(monday, sides, List.of()));
            }
        }
        return control.section().states().stream()
                .map(state -> Distinctness.of(state, window, rules.distinction()))
                .toList();
    }

    private static List<Decision> beside(SectionHistory history, Control control) {
        return history.measures().decisions().stream()
                .filter(decision -> decision.type() != MeasureType.BORDER_CONTROL)
                .filter(decision ->
                        decision.firstDay() <= control.sundayDay() && decision.lastDay() >= control.mondayDay())
                .toList();
    }
}
