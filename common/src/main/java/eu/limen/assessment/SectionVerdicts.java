package eu.limen.assessment;

import eu.limen.register.Lineage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verdicts of a week: one per controlling state and lineage with a control in force, while the section is internal. */
final class SectionVerdicts {

    private final SectionHistory history;
    private final WeekTable table;
    private final LineageFold fold;

    SectionVerdicts(SectionHistory history, WeekTable table, AssessmentRules rules) {
        this.history = history;
        this.table = table;
        this.fold = new LineageFold(history, table, rules);
    }

    /** By controlling state, then lineage. */
    List<VerdictStep> week(Map<String, LineageState> before, long mondayDay) {
        List<VerdictStep> steps = new ArrayList<>();
        for (Lineage lineage : history.measures().lineages()) {
            Control control = Control.inWeek(history.section(), lineage, mondayDay);
            if (control != null) {
                LineageState known = before.get(control.key());
                steps.add(fold.week(known == null ? before(control) : known, control));
            }
        }
        return steps;
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
                state = fold.week(state, earlier).state();
            }
        }
        return state;
    }
}
