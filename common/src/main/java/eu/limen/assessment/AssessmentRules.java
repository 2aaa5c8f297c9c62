package eu.limen.assessment;

import eu.limen.model.GeneratedBy;
import eu.limen.rules.IndicatorRules;
import eu.limen.rules.RuleSet;
import eu.limen.rules.TimeRules;
import eu.limen.rules.VerdictRules;

/** The part of a rule set that the assessment of one section goes by. */
public record AssessmentRules(GeneratedBy generatedBy, TimeRules time, VerdictRules verdict, IndicatorRules indicator) {

    public static AssessmentRules of(RuleSet rules, String section) {
        var parameters = rules.parametersOf(section);
        return new AssessmentRules(
                rules.generatedBy(), parameters.time(), parameters.verdict(), parameters.indicator());
    }
}
