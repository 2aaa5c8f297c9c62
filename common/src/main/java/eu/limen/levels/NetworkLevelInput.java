package eu.limen.levels;

import eu.limen.flow.FactChange;
import eu.limen.flow.FlowWeek;
import eu.limen.model.Threat;
import org.jspecify.annotations.Nullable;

/**
 * What the comparison of all sections learns of a threat at a tick: a flow's closed or corrected week, or a changed measure or statement on a
 * section; exactly one of the two.
 *
 * @param tick epoch milliseconds
 */
public record NetworkLevelInput(
        Threat threat,
        String section,
        long tick,
        @Nullable FlowWeek week,
        @Nullable FactChange fact) {

    public static NetworkLevelInput of(FlowWeek week) {
        return new NetworkLevelInput(week.threat(), week.section(), week.tick(), week, null);
    }

    public static NetworkLevelInput of(Threat threat, String section, long tick, FactChange fact) {
        return new NetworkLevelInput(threat, section, tick, null, fact);
    }
}
