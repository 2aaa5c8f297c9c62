package eu.limen.exchange;

import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.Reason;
import eu.limen.register.Section;
import eu.limen.rules.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the product of an alert. */
final class AlertProduct {

    private static final int LETTERS_OF_A_DAY = 10;
    private static final String ENDED = "ended";

    private AlertProduct() {}

    static AnalysisProduct of(Alert alert, Findings reports, Attestation attestation, RuleSet rules) {
        AlertFindings evidence = new AlertFindings(alert, reports, rules);
        List<Finding> findings = evidence.all();
        Way way = Way.of(alert);
        long since =
                LocalDate.parse(alert.onset().substring(0, LETTERS_OF_A_DAY)).toEpochDay();
        long first = findings.stream()
                .flatMap(finding -> finding.windows().stream())
                .mapToLong(Window::firstDay)
                .reduce(since, Math::min);
        long last = alert.evidence().stream()
                .mapToLong(point -> evidence.first(point) + evidence.windowDays() - 1)
                .reduce(since, Math::max);
        Grounds grounds = attestation.grounds(findings, first, last, alert.certainty(), alert.bothSides());
        return new AnalysisProduct(
                alert.id(),
                alert.revision(),
                alert.knownAtMillis(),
                alert.generatedBy(),
                Sharing.of(alert.pattern(), alert.family()),
                alert.pattern(),
                alert.status(),
                ending(alert),
                Headline.of(alert, findings, way),
                alert.threats(),
                findings,
                way,
                first,
                last,
                since,
                dataUntil(alert),
                grounds,
                ConfidenceWords.of(grounds),
                ImpactProposal.of(size(alert, findings), alert.threats(), way),
                alert.urgency(),
                alert.measuresInForce(),
                alert.exercise());
    }

    private static ImpactWord size(Alert alert, List<Finding> findings) {
        return alert.status() == AlertStatus.CANCEL ? ImpactWord.LOW : ImpactProposal.size(alert.severity(), findings);
    }

    /** The one sentence of an alert that is taken over: it is chosen from a few and holds no figure of the data. */
    private static @Nullable String ending(Alert alert) {
        return alert.reasons().stream()
                .filter(reason -> reason.rule().equals(ENDED))
                .map(Reason::text)
                .findFirst()
                .orElse(null);
    }

    /** Of the states of its sections; a pattern of the whole network may name others. */
    private static Map<String, String> dataUntil(Alert alert) {
        Map<String, String> until = new TreeMap<>(alert.dataUntil());
        until.keySet()
                .removeIf(state -> alert.sections().stream()
                        .noneMatch(section -> Section.of(section, 0, null).hasState(state)));
        return until;
    }
}
