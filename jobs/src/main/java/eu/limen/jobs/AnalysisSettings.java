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
 * @param lastTick epoch milliseconds of the last tick, Long.MAX_VALUE for a run without end
 */
public record AnalysisSettings(SectionRegister sections, RuleSets rules, Gateways gateways, long lastTick)
        implements Serializable {

    /** The same, with other rules. */
    public AnalysisSettings withRules(RuleSets newRules) {
        return new AnalysisSettings(sections, newRules, gateways, lastTick);
    }
}
