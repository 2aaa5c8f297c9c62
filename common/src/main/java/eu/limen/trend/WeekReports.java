package eu.limen.trend;

import eu.limen.flow.SectionWeek;
import eu.limen.flow.WeekSide;
import eu.limen.model.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is reported and promised in a week.
 *
 * @param week null where nothing is
 * @param recent the three weeks before it, as far as they are known
 */
record WeekReports(long mondayDay, @Nullable SectionWeek week, List<SectionWeek> recent) {

    /** One side's week; null where it neither promises nor reports anything. */
    @Nullable
    WeekSide side(String state, String direction) {
        if (week == null) {
            return null;
        }
        for (WeekSide side : week.sides()) {
            if (side.state().equals(state) && side.direction().equals(direction)) {
                return side;
            }
        }
        return null;
    }

    /** Whether any side promises or reports what a flow is counted by. */
    boolean speaksOf(Flow flow) {
        return week != null
                && week.sides().stream()
                        .anyMatch(side -> side.direction().equals(flow.direction()) && flow.isSpokenOf(side));
    }

    /** Persons checked, if anybody promised or made checks in the direction in the last four weeks; reported slots otherwise. */
    Basis basis(String direction) {
        boolean checks = (week != null && hasChecks(week, direction))
                || recent.stream().anyMatch(earlier -> hasChecks(earlier, direction));
        return checks ? Basis.RATE : Basis.COUNT;
    }

    private static boolean hasChecks(SectionWeek week, String direction) {
        return week.sides().stream().anyMatch(side -> side.direction().equals(direction) && side.checks());
    }
}
