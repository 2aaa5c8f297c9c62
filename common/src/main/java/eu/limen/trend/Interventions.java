package eu.limen.trend;

import eu.limen.flow.Quantity;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.WeekSide;
import eu.limen.model.Regime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The directions of a section in which border control begins or ends in a week: nobody knows what to expect then (methods 2.1). It is seen by
 * the checks that are reported and not by the measures that are announced, so that it is a function of the counts alone, and so that a control
 * that is announced and not carried out changes nothing.
 */
record Interventions(Set<String> directions) {

    /**
     * What begins or ends in a week.
     *
     * @param recent the weeks before it, as far as they are known, the newest first; none: nothing can be said
     */
    static Interventions inWeek(@Nullable SectionWeek week, List<SectionWeek> recent) {
        Set<String> directions = new TreeSet<>();
        if (week == null) {
            return new Interventions(directions);
        }
        for (WeekSide side : week.sides()) {
            List<WeekSide> before = recent.stream()
                    .flatMap(earlier -> earlier.sides().stream())
                    .filter(earlier -> isSame(earlier, side) && earlier.personsChecked() > 0)
                    .toList();
            if (side.personsChecked() == 0 || before.isEmpty()) {
                continue;
            }
            boolean controlled = isControlled(side);
            boolean wasControlled = before.stream().anyMatch(Interventions::isControlled);
            boolean justEnded = !controlled && isControlled(before.get(0));
            if ((controlled && !wasControlled) || justEnded) {
                directions.add(side.direction());
            }
        }
        return new Interventions(directions);
    }

    boolean in(String direction) {
        return directions.contains(direction);
    }

    private static boolean isSame(WeekSide one, WeekSide other) {
        return one.state().equals(other.state()) && one.direction().equals(other.direction());
    }

    private static boolean isControlled(WeekSide side) {
        return side.sums().get(Quantity.personsChecked(Regime.BORDER_CONTROL)) > 0;
    }
}
