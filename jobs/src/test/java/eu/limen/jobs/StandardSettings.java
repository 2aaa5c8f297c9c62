package eu.limen.jobs;

import eu.limen.admission.Gateways;
import eu.limen.codec.RuleSetReader;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleSets;
import java.util.List;

/** The settings of a run with Limen's own registers and rules, and with any gateway. */
public final class StandardSettings {

    private StandardSettings() {}

    /** For a run whose last tick is given, epoch milliseconds. */
    public static AnalysisSettings until(long lastTick) {
        return new AnalysisSettings(
                SectionRegister.standard(), RuleSets.of(List.of(RuleSetReader.standard())), Gateways.ANY, lastTick);
    }

    /** As on Kafka: the roster arrives with the reports. */
    public static AnalysisSettings whoseRosterArrives(long lastTick) {
        AnalysisSettings settings = until(lastTick);
        return new AnalysisSettings(settings.sections(), settings.rules(), settings.gateways(), true, lastTick);
    }
}
