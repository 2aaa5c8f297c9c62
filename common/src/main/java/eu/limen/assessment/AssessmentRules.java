package eu.limen.assessment;

import eu.limen.model.GeneratedBy;
import eu.limen.rules.IndicatorParameters;
import eu.limen.rules.RuleSet;
import eu.limen.rules.TimeParameters;
import eu.limen.rules.VerdictParameters;

/** The part of a rule set that the assessment of one section goes by. */
public record AssessmentRules(
        GeneratedBy generatedBy, TimeParameters time, VerdictParameters verdict, IndicatorParameters indicator) {

    public static AssessmentRules of(RuleSet rules, String section) {
        var parameters = rules.parametersOf(section);
        return new AssessmentRules(
                rules.generatedBy(), parameters.time(), parameters.verdict(), parameters.indicator());
    }
}
