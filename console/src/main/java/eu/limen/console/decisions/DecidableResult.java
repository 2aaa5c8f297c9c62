package eu.limen.console.decisions;

import eu.limen.model.Condition;
import eu.limen.model.DecisionCode;
import eu.limen.model.Indicator;
import eu.limen.model.Insufficiency;
import eu.limen.model.ResultIds;
import eu.limen.model.Verdict;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An indicator, or a verdict in it, as something to decide on. Pure.
 *
 * @param revision of the indicator
 * @param deciders states that may decide: of a verdict the controlling state alone, since nobody else can follow it
 * @param decisions that can be made: a word is given on an indicator as a whole
 * @param conditions codes that a decision may name as its criteria
 */
public record DecidableResult(
        String id,
        int revision,
        String methodVersion,
        String section,
        Set<String> deciders,
        Set<DecisionCode> decisions,
        Set<String> conditions) {

    private static final String VERDICT = "V";
    private static final int PARTS_OF_VERDICT = 5;
    private static final int SECTION = 1;
    private static final int WEEK = 4;

    public DecidableResult {
        deciders = Set.copyOf(deciders);
        decisions = Set.copyOf(decisions);
        conditions = Set.copyOf(conditions);
    }

    /** The id of the indicator in which a result lies: its own, or that of a verdict's section and week. */
    public static String indicatorOf(String resultId) {
        String[] parts = resultId.split("\\|", -1);
        return parts.length == PARTS_OF_VERDICT && parts[0].equals(VERDICT)
                ? ResultIds.indicator(parts[SECTION], parts[WEEK])
                : resultId;
    }

    /** The indicator itself or a verdict in it; empty if it has no such. */
    public static Optional<DecidableResult> of(Indicator indicator, Collection<String> states, String resultId) {
        if (indicator.id().equals(resultId)) {
            return Optional.of(new DecidableResult(
                    resultId,
                    indicator.revision(),
                    indicator.generatedBy().methodVersion(),
                    indicator.section(),
                    new TreeSet<>(states),
                    EnumSet.allOf(DecisionCode.class),
                    conditions(indicator.verdicts())));
        }
        return indicator.verdicts().stream()
                .filter(verdict -> verdict.id().equals(resultId))
                .findFirst()
                .map(verdict -> new DecidableResult(
                        resultId,
                        indicator.revision(),
                        indicator.generatedBy().methodVersion(),
                        indicator.section(),
                        Set.of(verdict.controllingState()),
                        EnumSet.of(DecisionCode.FOLLOWED, DecisionCode.NOT_FOLLOWED),
                        conditions(List.of(verdict))));
    }

    private static Set<String> conditions(List<Verdict> verdicts) {
        Set<String> codes = new TreeSet<>();
        for (Verdict verdict : verdicts) {
            verdict.conditions().stream().map(Condition::code).forEach(codes::add);
            verdict.insufficientBecause().stream().map(Insufficiency::code).forEach(codes::add);
        }
        return codes;
    }
}
