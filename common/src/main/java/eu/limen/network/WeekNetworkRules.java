package eu.limen.network;

import eu.limen.analysis.network.DisplacementRules;
import eu.limen.analysis.network.DisplacementTest;
import eu.limen.register.SectionRegister;
import eu.limen.rules.NetworkRules;
import eu.limen.rules.PerVersion;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import eu.limen.rules.TimeRules;

/**
 * What the view of the weeks goes by; the same for all sections.
 *
 * @param displacement levels for each of the looks
 * @param sections the register: which sections are near each other
 */
public record WeekNetworkRules(
        TimeRules time, NetworkRules network, DisplacementRules displacement, SectionRegister sections) {

    /** The rules version by version. */
    public static PerVersion<WeekNetworkRules> of(RuleSets rules, SectionRegister sections) {
        return PerVersion.of(rules, version -> of(version, sections));
    }

    public static WeekNetworkRules of(RuleSet rules, SectionRegister sections) {
        NetworkRules network = rules.parameters().network();
        DisplacementRules once = new DisplacementRules(
                network.leastBeforeWeeks(),
                network.leastControls(),
                network.fallProbability(),
                network.riseProbability(),
                network.riseRatio(),
                rules.parameters().verdict().dampening());
        return new WeekNetworkRules(
                rules.parameters().time(), network, once.forLooks(DisplacementTest.LOOKS.size()), sections);
    }

    /** Whether two sections lie at least three steps apart, a step leading to a section that shares a state. */
    boolean areFarApart(String one, String other) {
        var here = sections.find(one);
        var there = sections.find(other);
        return here != null
                && there != null
                && !here.sharesStateWith(there)
                && sections.neighbours(one).stream().noneMatch(there::sharesStateWith);
    }
}
