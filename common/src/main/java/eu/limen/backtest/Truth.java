package eu.limen.backtest;

import java.util.List;

/**
 * How a run's alerts compare with what is known to have happened. Alerts that are not about a threat, and cancelled ones, are left out.
 *
 * @param alerts how many were judged
 * @param falseAlerts those that no event explains
 * @param events how many there were
 * @param found events that at least one alert is about
 * @param sectionYears years of observation, all sections together
 */
public record Truth(int alerts, int falseAlerts, int events, int found, double sectionYears) {

    static Truth of(List<ToldEpisode> told, List<TrueEvent> events, double sectionYears) {
        List<ToldEpisode> judged = told.stream()
                .filter(alert -> !alert.isCancelled() && TrueEvent.couldExplain(alert.pattern()))
                .toList();
        long explained = judged.stream()
                .filter(alert -> events.stream().anyMatch(event -> event.explains(alert)))
                .count();
        long found = events.stream()
                .filter(event -> judged.stream().anyMatch(event::explains))
                .count();
        return new Truth(judged.size(), judged.size() - (int) explained, events.size(), (int) found, sectionYears);
    }

    /** False alerts per section and year; 0 where nothing was observed. */
    public double falsePerSectionYear() {
        return sectionYears > 0 ? falseAlerts / sectionYears : 0;
    }
}
