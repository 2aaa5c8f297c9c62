package eu.limen.flow;

import eu.limen.model.Threat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A closed ISO week of a section with what the weekly models make of it; issued at its close, and again when a correction changes it.
 *
 * @param week what was counted
 * @param flows by direction, then by threat in the order of the code list
 * @param measuresChanged whether a control began or ended in the week, in any direction
 * @param measuresInForce ids of the decisions in force on its last day, of any type, sorted
 */
public record SectionTrend(
        SectionWeek week, List<FlowTrend> flows, boolean measuresChanged, List<String> measuresInForce) {

    public String section() {
        return week.section();
    }

    public long mondayDay() {
        return week.mondayDay();
    }

    public long tick() {
        return week.tick();
    }

    /** The flow of that threat and direction; null where nobody promises or reports it. */
    public @Nullable FlowTrend flow(Threat threat, String direction) {
        for (FlowTrend flow : flows) {
            if (flow.threat() == threat && flow.direction().equals(direction)) {
                return flow;
            }
        }
        return null;
    }
}
