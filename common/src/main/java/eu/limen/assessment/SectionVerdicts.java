package eu.limen.assessment;

import eu.limen.register.Lineage;
import eu.limen.rules.PerVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verdicts of a week: one per controlling state and lineage with a control in force, while the section is internal. */
final class SectionVerdicts {

    private final SectionHistory history;
    private final WeekTable table;
    private final RulesOfWeeks<LineageFold> folds;

    SectionVerdicts(SectionHistory history, WeekTable table, PerVersion<AssessmentRules> versions) {
        this.history = history;
        this.table = table;
        this.folds = RulesOfWeeks.of(versions, rules -> new LineageFold(history, table, rules));
    }

    /** By controlling state, then lineage. */
    List<VerdictStep> week(Map<String, LineageState> before, long mondayDay) {
        List<VerdictStep> steps = new ArrayList<>();
        for (Lineage lineage : history.measures().lineages()) {
            Control control = Control.inWeek(history.section(), lineage, mondayDay);
            if (control != null) {
                LineageState known = before.get(control.key());
                steps.add(week(known == null ? before(control) : known, control));
            }
        }
        return steps;
    }

    private VerdictStep week(LineageState before, Control control) {
        LineageFold fold = folds.in(control.mondayDay());
        boolean isFirst = before.lastMondayDay() == Long.MIN_VALUE;
        LineageState state = isFirst ? before : fold.continued(before, folds.in(before.lastMondayDay()));
        return fold.week(state, control);
    }

    /** A decision that became known late is caught up with: its state is as if it had been known in time. */
    private LineageState before(Control control) {
        LineageState state = LineageState.NONE;
        if (table.isEmpty()) {
            return state;
        }
        long from = Math.max(control.firstMonday(), table.firstMonday());
        for (long monday = from; monday < control.mondayDay(); monday += IsoWeek.DAYS) {
            @Nullable Control earlier = Control.inWeek(history.section(), control.lineage(), monday);
            if (earlier != null) {
                state = week(state, earlier).state();
            }
        }
        return state;
    }
}
