package eu.limen.jobs;

import eu.limen.admission.Gateways;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleSets;
import java.io.Serializable;

/**
 * What the analysis needs to know besides its input.
 *
 * @param rules that hold from the beginning; what is accepted later comes with the input
 * @param gateways the gateways known before the run
 * @param rosterArrives whether the roster comes with the reports: then what has arrived decides, and until an entry has, every well-formed
 *     gateway is known
 * @param lastTick epoch milliseconds of the last tick, Long.MAX_VALUE for a run without end
 */
public record AnalysisSettings(
        SectionRegister sections, RuleSets rules, Gateways gateways, boolean rosterArrives, long lastTick)
        implements Serializable {

    /** For a run whose gateways are all known before it begins. */
    public AnalysisSettings(SectionRegister sections, RuleSets rules, Gateways gateways, long lastTick) {
        this(sections, rules, gateways, false, lastTick);
    }

    /** Whether what a source has sent once is expected from it: nothing else says what it promises. */
    public boolean learnsRoster() {
        return gateways.everyWellFormed() && !rosterArrives;
    }

    /** The same, with other rules. */
    public AnalysisSettings withRules(RuleSets newRules) {
        return new AnalysisSettings(sections, newRules, gateways, rosterArrives, lastTick);
    }
}
