package eu.limen.assessment;

import eu.limen.rules.PerVersion;
import java.util.function.Function;

/**
 * What is made of the rules for the weeks of a section: each week's is of the version that held at its close.
 *
 * @param versions weeks close at the same hour in all of them
 */
record RulesOfWeeks<R>(PerVersion<AssessmentRules> versions, PerVersion<R> made) {

    static <R> RulesOfWeeks<R> of(PerVersion<AssessmentRules> versions, Function<AssessmentRules, R> part) {
        return new RulesOfWeeks<>(versions, versions.map(part));
    }

    R in(long mondayDay) {
        return made.at(versions.all().get(0).time().weekClosesMillis(mondayDay));
    }
}
