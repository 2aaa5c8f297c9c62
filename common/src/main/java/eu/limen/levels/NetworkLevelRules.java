package eu.limen.levels;

import eu.limen.rules.NetworkRules;
import eu.limen.rules.RuleSet;

/**
 * The part of a rule set by which the sections of a threat are compared in one week.
 *
 * @param riseAlpha upper p-value at or below which a flow rises
 * @param risingShare share of the assessed sections that must rise
 * @param leastRising sections that must rise at least
 * @param manyStates states that make many
 */
public record NetworkLevelRules(double riseAlpha, double risingShare, int leastRising, int manyStates) {

    /** Alarms by an added-up excess come on top of single weeks: .0065 a flow and week, the pair of both (methods 5). */
    private static final double ALARMS = 0.0065;

    public static NetworkLevelRules of(RuleSet rules) {
        NetworkRules network = rules.parameters().network();
        return new NetworkLevelRules(
                network.riseAlpha(), network.risingShare(), network.leastRising(), network.manyStates());
    }

    /** An upper bound of the probability that a flow on which nothing happens rises in a week. */
    double chanceOfRise() {
        return riseAlpha + ALARMS;
    }
}
