package eu.limen.levels;

import eu.limen.flow.FactChange;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.SectionInput;
import eu.limen.model.Threat;
import java.util.List;
import java.util.stream.Stream;
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

    /**
     * What a section's change says to each threat that counts cannot show: of those the states' own word is asked. What names no threat any more
     * concerns them all.
     */
    public static List<NetworkLevelInput> factsOf(SectionInput change) {
        FactChange fact = change.fact();
        if (fact == null || (fact.fact() != null && fact.fact().source() != null)) {
            return List.of();
        }
        return Stream.of(Threat.values())
                .filter(threat -> !threat.countable())
                .map(threat -> of(threat, change.section(), change.tick(), fact))
                .toList();
    }

    public static NetworkLevelInput of(Threat threat, String section, long tick, FactChange fact) {
        return new NetworkLevelInput(threat, section, tick, null, fact);
    }
}
