package eu.limen.assessment;

import eu.limen.flow.FactChange;
import eu.limen.flow.SectionWeek;
import eu.limen.model.Alert;
import org.jspecify.annotations.Nullable;

/**
 * What the assessment of a section learns at a tick: a changed fact, a closed or corrected week, or an alert; exactly one of the three.
 *
 * @param tick epoch milliseconds
 */
public record AssessmentInput(
        String section,
        long tick,
        @Nullable FactChange fact,
        @Nullable SectionWeek week,
        @Nullable Alert alert) {

    public static AssessmentInput of(String section, long tick, FactChange fact) {
        return new AssessmentInput(section, tick, fact, null, null);
    }

    public static AssessmentInput of(SectionWeek week) {
        return new AssessmentInput(week.section(), week.tick(), null, week, null);
    }

    /** An alert, as one of its sections is told of it. */
    public static AssessmentInput of(String section, Alert alert) {
        return new AssessmentInput(section, alert.knownAtMillis(), null, null, alert);
    }
}
