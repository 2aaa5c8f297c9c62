package eu.limen.jobs.replay;

import eu.limen.model.Alert;
import eu.limen.model.Label;
import eu.limen.rules.Exemplar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an exemplar.
 *
 * @param label of the last day of its first series; null where that day was not judged
 * @param days those of the first series, in their order
 * @param fired first messages of all alerts, of whatever pattern, in the order of detection
 * @param refused reports that were not admitted, each with its place in the exemplar and the reason's code
 */
public record Rehearsed(
        Exemplar exemplar, @Nullable Label label, List<Day> days, List<Alert> fired, List<String> refused) {

    /** Whether it is as the exemplar says; never where a report was refused. */
    public boolean holds() {
        return refused.isEmpty()
                && (exemplar.pattern() == null
                        ? exemplar.label() == label
                        : exemplar.fires() == !ofItsPattern().isEmpty());
    }

    /** The alerts of the pattern that the exemplar speaks of. */
    public List<Alert> ofItsPattern() {
        return fired.stream()
                .filter(alert -> alert.pattern() == exemplar.pattern())
                .toList();
    }

    /**
     * A day with its label.
     *
     * @param date ISO date
     */
    public record Day(String date, Label label) {}
}
