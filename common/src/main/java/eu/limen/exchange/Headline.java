package eu.limen.exchange;

import eu.limen.model.Alert;
import eu.limen.patterns.Words;
import eu.limen.register.Direction;
import java.util.List;
import java.util.Locale;

/** What a product is about, in one line and without any count of persons: the alert's own headline may hold one. */
final class Headline {

    private Headline() {}

    static String of(Alert alert, List<Finding> findings, Way way) {
        String threat = alert.threats().isEmpty()
                ? "unauthorised movement"
                : Words.threat(alert.threats().get(0));
        return switch (alert.pattern()) {
            case SURGE -> "Surge of " + threat + " at " + flow(findings);
            case TREND_RISE -> "Rise of " + threat + " at " + flow(findings);
            case DE_ESCALATION -> "Lasting fall of " + threat + " at " + flow(findings);
            case DISPLACEMENT ->
                "Pattern consistent with displacement of " + threat + " from " + first(findings) + " to "
                        + last(findings);
            case ROUTE_WAVE ->
                "Rise of " + threat + " travelling along a route: " + String.join(", then ", alert.sections());
            case NETWORK_RISE -> "Rise of " + threat + " on " + alert.sections().size() + " sections at once";
            case SAME_THREAT_IN_MANY_STATES -> Words.sentence(threat) + inStates(findings);
            case MODUS_OPERANDI_SHIFT -> "Shift towards " + way.words() + " at " + flow(findings);
            case DOCUMENT_FRAUD_CLUSTER -> "Cluster of document fraud " + way.words() + " at " + flow(findings);
            case ARMS_OR_DRUGS_IN_VEHICLES -> "Repeated finds in vehicles (" + threat + ") at " + place(alert);
            case PING_PONG -> "Repeated mutual transfers at " + place(alert);
            case SILENT_SOURCE, EQUIVALENCE_DRIFT, CAPACITY, VERDICT_CHANGED, DEADLINE, RULES_REFUSED ->
                "For the two states alone";
        };
    }

    /** {@code the land border between Austria and Germany, from Austria to Germany}. */
    private static String flow(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "a section";
        }
        Finding finding = findings.get(0);
        return Geography.section(finding.section()) + ", " + Geography.direction(finding.direction());
    }

    private static String place(Alert alert) {
        return alert.sections().isEmpty()
                ? "a section"
                : Geography.section(alert.sections().get(0));
    }

    private static String first(List<Finding> findings) {
        return findings.isEmpty() ? "one section" : findings.get(0).section();
    }

    private static String last(List<Finding> findings) {
        return findings.isEmpty()
                ? "another"
                : findings.get(findings.size() - 1).section();
    }

    private static String inStates(List<Finding> findings) {
        long states = findings.stream()
                .map(finding -> Direction.destination(finding.direction()))
                .distinct()
                .count();
        return states == 0 ? " in many states at once" : String.format(Locale.ROOT, " in %d states at once", states);
    }
}
