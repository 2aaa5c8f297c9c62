package eu.limen.console.shown;

import eu.limen.console.access.Release;
import eu.limen.disclosure.TierOne;
import eu.limen.disclosure.TierOneText;
import eu.limen.model.Adaptation;
import eu.limen.model.Condition;
import eu.limen.model.Deadline;
import eu.limen.model.Dimension;
import eu.limen.model.Insufficiency;
import eu.limen.model.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as an officer reads it: its sentence first, then what it rests on.
 *
 * @param text the sentence to show (contract, section 2)
 * @param evidence share of the proof required, whole per cent, not a probability
 */
public record ShownVerdict(
        String id,
        String text,
        String verdict,
        String since,
        String controllingState,
        String lineage,
        List<String> measureIds,
        String direction,
        @Nullable String evidence,
        List<ShownCondition> conditions,
        List<ShownDimension> dimensions,
        List<ShownInsufficiency> insufficientBecause,
        List<ShownAdaptation> adaptations,
        List<Deadline> deadlines) {

    /** One condition in words. */
    public record ShownCondition(String code, @Nullable Boolean met, String text) {

        private static ShownCondition of(Condition condition) {
            return new ShownCondition(condition.code(), condition.met(), TierOneText.of(condition.text()));
        }
    }

    /** One dimension in words. */
    public record ShownDimension(String dimension, String supports, String text) {

        private static ShownDimension of(Dimension dimension) {
            return new ShownDimension(
                    dimension.dimension(), dimension.supports().name(), TierOneText.of(dimension.text()));
        }
    }

    /** Why the data cannot answer. */
    public record ShownInsufficiency(
            String code, @Nullable String state, @Nullable String since, String text) {}

    /** How the control may be reduced. */
    public record ShownAdaptation(String axis, String text) {

        private static ShownAdaptation of(Adaptation adaptation) {
            return new ShownAdaptation(adaptation.axis().name(), TierOneText.of(adaptation.text()));
        }
    }

    static ShownVerdict of(Verdict verdict, Release release) {
        boolean counts = release == Release.COUNTS;
        Double evidence = verdict.evidence();
        return new ShownVerdict(
                verdict.id(),
                TierOneText.of(verdict.text()),
                verdict.verdict().name(),
                verdict.since(),
                verdict.controllingState(),
                verdict.lineage(),
                verdict.measureIds(),
                verdict.direction(),
                counts && evidence != null ? TierOne.points(evidence) : null,
                counts ? verdict.conditions().stream().map(ShownCondition::of).toList() : List.of(),
                counts ? verdict.dimensions().stream().map(ShownDimension::of).toList() : List.of(),
                verdict.insufficientBecause().stream()
                        .map(ShownVerdict::insufficiency)
                        .toList(),
                counts ? verdict.adaptations().stream().map(ShownAdaptation::of).toList() : List.of(),
                verdict.deadlines());
    }

    private static ShownInsufficiency insufficiency(Insufficiency because) {
        return new ShownInsufficiency(because.code(), because.state(), because.since(), TierOneText.of(because.text()));
    }
}
