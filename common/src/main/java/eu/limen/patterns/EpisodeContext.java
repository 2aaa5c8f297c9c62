package eu.limen.patterns;

import eu.limen.model.GeneratedBy;
import eu.limen.rules.RuleSet;
import java.util.List;

/**
 * What an alert says beyond its pattern.
 *
 * @param highLevel upper p-value at or below which a day is HIGH under the rules in force
 * @param measuresInForce ids of the decisions in force on the sections concerned; empty where not known
 * @param exercise whether it belongs to an exercise
 */
public record EpisodeContext(
        GeneratedBy generatedBy, double highLevel, List<String> measuresInForce, boolean exercise) {

    /** Under the rules in force at a tick, of sections whose measures ride on their days. */
    public static EpisodeContext of(RuleSet rules) {
        return new EpisodeContext(
                rules.generatedBy(), rules.parameters().label().highAlpha(), List.of(), false);
    }
}
