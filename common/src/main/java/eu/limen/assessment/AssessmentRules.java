package eu.limen.assessment;

import eu.limen.analysis.WeekParameters;
import eu.limen.law.LegalRegime;
import eu.limen.model.GeneratedBy;
import eu.limen.rules.Approval;
import eu.limen.rules.CapacityRules;
import eu.limen.rules.DeadlineRules;
import eu.limen.rules.DistinctionRules;
import eu.limen.rules.IndicatorRules;
import eu.limen.rules.PerVersion;
import eu.limen.rules.PracticeRules;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import eu.limen.rules.TimeRules;
import eu.limen.rules.VerdictRules;
import eu.limen.trend.TrendRules;
import java.util.List;

/**
 * The part of a rule set that the assessment of one section goes by.
 *
 * @param law the regime whose clocks run
 * @param approvals who has agreed to the rules, for any section
 */
public record AssessmentRules(
        GeneratedBy generatedBy,
        TimeRules time,
        WeekParameters week,
        VerdictRules verdict,
        IndicatorRules indicator,
        PracticeRules practice,
        CapacityRules capacity,
        DistinctionRules distinction,
        DeadlineRules deadline,
        LegalRegime law,
        List<Approval> approvals) {

    public AssessmentRules {
        approvals = List.copyOf(approvals);
    }

    /** The rules as they hold on a section, version by version. */
    public static PerVersion<AssessmentRules> of(RuleSets rules, String section) {
        return PerVersion.of(rules, version -> of(version, section));
    }

    public static AssessmentRules of(RuleSet rules, String section) {
        var parameters = rules.parametersOf(section);
        return new AssessmentRules(
                rules.generatedBy(),
                parameters.time(),
                TrendRules.of(rules, section).week(),
                parameters.verdict(),
                parameters.indicator(),
                parameters.practice(),
                parameters.capacity(),
                parameters.distinction(),
                parameters.deadline(),
                LegalRegime.of(rules.regime()),
                rules.approvals());
    }
}
