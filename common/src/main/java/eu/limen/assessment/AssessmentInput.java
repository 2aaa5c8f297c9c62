package eu.limen.assessment;

import eu.limen.flow.FactChange;
import eu.limen.flow.NetworkWeek;
import eu.limen.flow.SectionInput;
import eu.limen.flow.SectionTrend;
import eu.limen.model.Alert;
import eu.limen.model.HumanDecision;
import eu.limen.register.SectionRegister;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the assessment of a section learns at a tick; exactly one of the kinds below.
 *
 * @param tick epoch milliseconds
 * @param fact a measure or statement, changed or taken back
 * @param trend a week, closed or corrected
 * @param network what the other sections say of a week
 * @param alert one that touches the section
 * @param word what a state says of an indicator
 */
public record AssessmentInput(
        String section,
        long tick,
        @Nullable FactChange fact,
        @Nullable SectionTrend trend,
        @Nullable NetworkWeek network,
        @Nullable Alert alert,
        @Nullable StateWord word) {

    public static AssessmentInput of(String section, long tick, FactChange fact) {
        return new AssessmentInput(section, tick, fact, null, null, null, null);
    }

    /** What a section's change says to its assessment: a fact, if it is one. */
    public static List<AssessmentInput> factsOf(SectionInput change) {
        return change.fact() == null ? List.of() : List.of(of(change.section(), change.tick(), change.fact()));
    }

    /** An alert, as each of its sections is told of it. */
    public static List<AssessmentInput> perSection(Alert alert) {
        return alert.sections().stream().map(section -> of(section, alert)).toList();
    }

    /** What a decision says to an assessment, if it says anything. */
    public static List<AssessmentInput> wordsOf(HumanDecision decision, SectionRegister register) {
        AssessmentInput word = StateWords.inputOf(decision, register);
        return word == null ? List.of() : List.of(word);
    }

    public static AssessmentInput of(SectionTrend trend) {
        return new AssessmentInput(trend.section(), trend.tick(), null, trend, null, null, null);
    }

    public static AssessmentInput of(NetworkWeek network) {
        return new AssessmentInput(network.section(), network.tick(), null, null, network, null, null);
    }

    /** An alert, as one of its sections is told of it. */
    public static AssessmentInput of(String section, Alert alert) {
        return new AssessmentInput(section, alert.knownAtMillis(), null, null, null, alert, null);
    }

    public static AssessmentInput of(String section, long tick, StateWord word) {
        return new AssessmentInput(section, tick, null, null, null, null, word);
    }
}
