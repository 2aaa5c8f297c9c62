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

    /**
     * Under the rules in force at a tick, of sections whose measures ride on their days.
     *
     * @param key of the episodes; where it begins with a section, that section's parameters hold
     */
    public static EpisodeContext of(RuleSet rules, String key) {
        int flow = key.indexOf('[');
        String section = flow < 0 ? key : key.substring(0, flow);
        return new EpisodeContext(
                rules.generatedBy(), rules.parametersOf(section).label().highAlpha(), List.of(), false);
    }
}
