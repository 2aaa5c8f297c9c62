package eu.limen.recompute;

import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleSets;

/**
 * What the analysis needs to know besides its input.
 *
 * @param learnsRoster whether the input has no roster: then what a source has sent once is expected from then on
 * @param lastTick epoch milliseconds of the last tick
 */
public record Premises(SectionRegister sections, RuleSets rules, boolean learnsRoster, long lastTick) {}
