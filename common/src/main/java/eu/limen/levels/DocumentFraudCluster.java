package eu.limen.levels;

import eu.limen.flow.Showing;
import eu.limen.model.PatternName;
import eu.limen.rules.ModeRules;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks of one mode of transport find document fraud far more often than the same checks did before, and more than checks of the other modes do
 * (DOCUMENT_FRAUD_CLUSTER; domain C.5). Without checks of that mode nothing is said.
 */
final class DocumentFraudCluster implements LevelPattern {

    private static final Family FAMILY = Family.documentFraud();

    private final ModeRules rules;

    DocumentFraudCluster(ModeRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Showing> look(RecentWeeks weeks) {
        return weeks.section().directions().stream()
                .flatMap(direction -> look(weeks, direction))
                .toList();
    }

    private Stream<Showing> look(RecentWeeks weeks, String direction) {
        ModeAccount account = new ModeAccount(weeks, direction, rules);
        BitSet counted = weeks.counted(direction, rules.windowWeeks() + rules.beforeWeeks());
        return ModeComparison.of(weeks, direction, FAMILY, rules, counted).stream()
                .map(finding -> account.showing(
                        PatternName.DOCUMENT_FRAUD_CLUSTER,
                        finding,
                        "cluster of document fraud "
                                + ModeWords.by(finding.counted().transport()),
                        "document-fraud-cluster"));
    }
}
