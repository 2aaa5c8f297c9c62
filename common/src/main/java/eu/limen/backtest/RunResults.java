package eu.limen.backtest;

import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import java.util.List;

/**
 * What one rule set said.
 *
 * @param rules its name and version, for people
 * @param alerts all messages
 * @param indicators all revisions
 */
public record RunResults(String rules, List<Alert> alerts, List<Indicator> indicators) {

    public RunResults {
        alerts = List.copyOf(alerts);
        indicators = List.copyOf(indicators);
    }
}
