package eu.limen.exchange;

import eu.limen.model.AlertStatus;
import eu.limen.model.GeneratedBy;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import eu.limen.model.Urgency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A result of the analysis as it may leave the two states: no small number is left in it. All views are made of this alone.
 *
 * @param id of the alert or indicator
 * @param knownAtMillis knowledge time of that revision, epoch milliseconds
 * @param pattern null for an indicator
 * @param status where the episode stands; null for an indicator
 * @param ending why the episode is told no more, in a sentence; null while it goes on, and for an indicator
 * @param headline in whole words, without any count
 * @param firstDay first day of the reference period, as epoch day
 * @param lastDay last day of the reference period, as epoch day
 * @param since first day of the episode, as epoch day
 * @param dataUntil last day with data per state, ISO date, where it is known
 * @param exercise whether it belongs to an exercise
 */
public record AnalysisProduct(
        String id,
        int revision,
        long knownAtMillis,
        GeneratedBy generatedBy,
        Sharing sharing,
        @Nullable PatternName pattern,
        @Nullable AlertStatus status,
        @Nullable String ending,
        String headline,
        List<Threat> threats,
        List<Finding> findings,
        Way way,
        long firstDay,
        long lastDay,
        long since,
        Map<String, String> dataUntil,
        Grounds grounds,
        ConfidenceWords confidence,
        ImpactProposal impact,
        Urgency urgency,
        List<String> measuresInForce,
        boolean exercise) {

    public AnalysisProduct {
        threats = List.copyOf(threats);
        findings = List.copyOf(findings);
        dataUntil = Map.copyOf(dataUntil);
        measuresInForce = List.copyOf(measuresInForce);
    }

    /** The sections it is about, in their order. */
    public List<String> sections() {
        return findings.stream().map(Finding::section).distinct().toList();
    }

    /** The same, resting on other grounds. */
    AnalysisProduct restingOn(Grounds other) {
        return new AnalysisProduct(
                id,
                revision,
                knownAtMillis,
                generatedBy,
                sharing,
                pattern,
                status,
                ending,
                headline,
                threats,
                findings,
                way,
                firstDay,
                lastDay,
                since,
                dataUntil,
                other,
                ConfidenceWords.of(other),
                impact,
                urgency,
                measuresInForce,
                exercise);
    }
}
