package eu.limen.assessment;

import eu.limen.model.Adaptation;
import eu.limen.model.AdaptationAxis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a control could be reduced where alternatives suffice (Recommendation of 23.11.2023, (3)(a)(ii)). */
final class Adaptations {

    private Adaptations() {}

    static List<Adaptation> of(Findings findings) {
        long control = findings.alternatives().stream()
                .mapToLong(alternative -> alternative.control().observed())
                .sum();
        long police = findings.alternatives().stream()
                .mapToLong(alternative -> alternative.policeOfBothSides().observed())
                .sum();
        Double systematic = findings.practice().systematicShare();
        Double mobile = findings.practice().mobileShare();
        return List.of(
                new Adaptation(
                        AdaptationAxis.LOCATION,
                        "Police checks away from the control made " + police + " of " + (police + control)
                                + " findings in the last quarter: checks can move from the border line to where"
                                + " findings are made."),
                new Adaptation(
                        AdaptationAxis.FREQUENCY,
                        "Hours of control can be reduced step by step and given to police checks, while both sides"
                                + " go on reporting checks and findings."),
                new Adaptation(
                        AdaptationAxis.INTENSITY,
                        "Checks can follow risk analysis throughout: systematic now "
                                + Words.percent(orUnknown(systematic)) + ", mobile "
                                + Words.percent(orUnknown(mobile)) + "."));
    }

    private static double orUnknown(@Nullable Double share) {
        return share == null ? Double.NaN : share;
    }
}
