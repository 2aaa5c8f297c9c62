package eu.limen.exchange;

import eu.limen.law.Empact;
import eu.limen.law.EmpactFit;
import eu.limen.model.Threat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product as Europol reads it: under the priorities of EMPACT, in sums only (R-05, domain C.4). It is no criminal intelligence.
 *
 * @param priorities where each of its threats stands in the cycle of its first day
 */
public record EuropolView(AnalysisProduct product, List<Priority> priorities) {

    /**
     * Where a threat stands.
     *
     * @param fit null on a day of no cycle that Limen knows
     */
    public record Priority(Threat threat, @Nullable EmpactFit fit) {}

    public EuropolView {
        priorities = List.copyOf(priorities);
    }

    public static EuropolView of(AnalysisProduct product, Empact empact) {
        return new EuropolView(
                product,
                product.threats().stream()
                        .map(threat -> new Priority(threat, empact.of(threat, product.since())))
                        .toList());
    }
}
