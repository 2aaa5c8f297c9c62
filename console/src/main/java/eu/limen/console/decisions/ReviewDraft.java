package eu.limen.console.decisions;

import eu.limen.model.AdaptationAxis;
import java.time.LocalDate;
import java.util.List;

/**
 * A review as one state records it.
 *
 * @param heldOn day of the meeting
 * @param adaptations on what axes the states agreed to adapt the measures
 * @param nextOn day of the next review
 */
public record ReviewDraft(
        String section, LocalDate heldOn, List<Finding> findings, List<AdaptationAxis> adaptations, LocalDate nextOn) {

    public ReviewDraft {
        findings = List.copyOf(findings);
        adaptations = List.copyOf(adaptations);
    }
}
