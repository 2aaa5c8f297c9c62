package eu.limen.exchange;

import eu.limen.model.Alert;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import eu.limen.patterns.PatternKey;
import eu.limen.rules.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an alert's evidence shows, flow by flow. The alert's own sums and words are left behind: they may hold small numbers. */
final class AlertFindings {

    private static final int DAYS_A_WEEK = 7;

    private final Alert alert;
    private final Findings findings;
    private final int windowWeeks;

    AlertFindings(Alert alert, Findings findings, RuleSet rules) {
        this.alert = alert;
        this.findings = findings;
        this.windowWeeks = rules.parameters().transfer().windowWeeks();
    }

    /** One finding for each flow, in the order of the evidence. */
    List<Finding> all() {
        Map<String, List<EvidencePoint>> byFlow = new LinkedHashMap<>();
        for (EvidencePoint point : showing()) {
            byFlow.computeIfAbsent(PatternKey.flow(point.section(), point.direction()), flow -> new ArrayList<>())
                    .add(point);
        }
        return byFlow.values().stream().map(this::finding).toList();
    }

    /** Days that a window of the pattern lasts. */
    int windowDays() {
        return switch (alert.pattern()) {
            case SURGE, DISPLACEMENT, ARMS_OR_DRUGS_IN_VEHICLES, SILENT_SOURCE, DEADLINE, RULES_REFUSED -> 1;
            case ROUTE_WAVE,
                    NETWORK_RISE,
                    MODUS_OPERANDI_SHIFT,
                    DOCUMENT_FRAUD_CLUSTER,
                    DE_ESCALATION,
                    EQUIVALENCE_DRIFT,
                    CAPACITY,
                    SAME_THREAT_IN_MANY_STATES,
                    VERDICT_CHANGED,
                    TREND_RISE -> DAYS_A_WEEK;
            case PING_PONG -> windowWeeks * DAYS_A_WEEK;
        };
    }

    /** First day of a window, as epoch day; of several weeks together the alert names the last. */
    long first(EvidencePoint point) {
        return day(point) + Math.min(DAYS_A_WEEK, windowDays()) - windowDays();
    }

    private Finding finding(List<EvidencePoint> points) {
        EvidencePoint first = points.get(0);
        List<Findings.Day> days = points.stream()
                .map(point -> new Findings.Day(
                        first(point), point.label(), point.observed(), point.expected(), point.pValue()))
                .toList();
        Findings.Flow flow = new Findings.Flow(first.section(), first.direction(), threat());
        return findings.finding(flow, change(points), Extent.of(alert), days);
    }

    /** The windows that show it: not the quiet ones at its end, and of windows that overlap the newest alone. */
    private List<EvidencePoint> showing() {
        if (alert.pattern() == PatternName.PING_PONG) {
            long newest = alert.evidence().stream()
                    .mapToLong(AlertFindings::day)
                    .max()
                    .orElse(0);
            return alert.evidence().stream()
                    .filter(point -> day(point) == newest)
                    .toList();
        }
        List<EvidencePoint> showing =
                alert.evidence().stream().filter(this::shows).toList();
        return showing.isEmpty() ? alert.evidence() : showing;
    }

    /** Days that only rise may stand between and after the high ones of a surge. */
    private boolean shows(EvidencePoint point) {
        return switch (point.label()) {
            case HIGH, FALLING -> true;
            case RISING -> alert.pattern() != PatternName.SURGE;
            case QUIET, SILENT, NOT_ASSESSED -> false;
        };
    }

    private Change change(List<EvidencePoint> points) {
        if (alert.pattern() == PatternName.PING_PONG || alert.pattern() == PatternName.ARMS_OR_DRUGS_IN_VEHICLES) {
            return Change.RECURRING;
        }
        return points.stream().anyMatch(point -> point.label() == Label.FALLING) ? Change.FALL : Change.RISE;
    }

    private static long day(EvidencePoint point) {
        return LocalDate.parse(point.day()).toEpochDay();
    }

    private @Nullable Threat threat() {
        return alert.threats().isEmpty() ? null : alert.threats().get(0);
    }
}
