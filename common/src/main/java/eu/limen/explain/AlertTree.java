package eu.limen.explain;

import eu.limen.model.Alert;
import eu.limen.model.EvidencePoint;
import eu.limen.model.IsoText;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.ResultIds;
import eu.limen.model.Threat;
import eu.limen.patterns.Episode;
import eu.limen.patterns.EpisodeState;
import eu.limen.patterns.Span;
import eu.limen.recompute.Knowledge;
import eu.limen.rules.Parameters;
import eu.limen.rules.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an alert rests on: the windows of its episode, the sequence that matched, the numbers of its pattern, and who is told. */
final class AlertTree {

    private static final int PATTERN = 1;
    private static final int KEY = 2;
    private static final int THREAT = 3;

    private final Alert alert;
    private final Knowledge knowledge;
    private final RuleSet rules;

    private AlertTree(Alert alert, Knowledge knowledge) {
        this.alert = alert;
        this.knowledge = knowledge;
        this.rules = knowledge.rulesOf(alert.generatedBy());
    }

    static Branch of(Alert alert, Knowledge knowledge) {
        return new AlertTree(alert, knowledge).tree();
    }

    private Branch tree() {
        Branch root = new Branch(alert.headline());
        root.add("Pattern " + Say.pattern(alert.pattern()) + ", status " + Say.plain(alert.status()) + ", severity "
                + Say.plain(alert.severity()) + ", certainty " + Say.plain(alert.certainty()) + ", urgency "
                + Say.plain(alert.urgency()));
        episode(root);
        windows(root);
        sums(root);
        numbers(root);
        MadeBy.reasons(root, alert.reasons());
        if (alert.cancelReason() != null) {
            root.add("Why it was cancelled: " + alert.cancelReason());
        }
        told(root);
        MadeBy.rules(root, alert.generatedBy(), rules, alert.sections());
        return root;
    }

    private void episode(Branch root) {
        Branch when = root.add("Began " + alert.onset() + ", found " + Say.instant(alert.detectedAtMillis())
                + ", said so " + Say.instant(alert.knownAtMillis()));
        String[] id = alert.id().split("\\|", -1);
        EpisodeState state = knowledge.episodes(String.join("|", id[PATTERN], id[KEY], id[THREAT]));
        if (state == null) {
            return;
        }
        for (Episode episode : state.episodes()) {
            if (episode.id().equals(alert.id())) {
                when.add("the matcher finds it " + places(episode.span()) + "; it " + end(episode.span()));
            }
        }
    }

    private String places(Span span) {
        if (alert.pattern() == PatternName.SILENT_SOURCE) {
            return "from the slot of " + Say.instant(span.first()) + " to that of " + Say.instant(span.last());
        }
        return "on " + span.days().stream().map(IsoText::day).collect(Collectors.joining(", "));
    }

    private static String end(Span span) {
        return switch (span.end()) {
            case RUNNING -> "goes on";
            case OVER -> "is over, since the condition no longer holds";
            case OUT_OF_SIGHT -> "is out of sight, since there are no data to say whether it goes on";
            case LASTING -> "has lasted so long that it is no longer news";
            case REDEFINED -> "is not seen by the pattern as it is now defined";
        };
    }

    private void windows(Branch root) {
        if (alert.evidence().isEmpty()) {
            return;
        }
        Branch windows = root.add(Say.number(alert.evidence().size(), "window", "windows") + " of its sequence");
        boolean isDay = !PatternThresholds.isWeekly(alert.pattern());
        for (EvidencePoint point : alert.evidence()) {
            Branch window = windows.add((isDay ? "" : "week from ") + point.day() + " on " + point.section() + " "
                    + Say.direction(point.direction()) + ": " + Say.plain(point.label()) + counts(point));
            for (Threat threat : alert.threats()) {
                if (isDay && point.label() != Label.SILENT) {
                    window.add("explained by its own id: "
                            + ResultIds.situation(point.section(), threat, point.direction(), epochDay(point.day())));
                }
            }
        }
    }

    private static String counts(EvidencePoint point) {
        if (point.observed() == null) {
            return "";
        }
        String expected = point.expected() == null ? "" : ", " + Say.real(point.expected()) + " expected";
        String chance =
                point.pValue() == null ? "" : ", so many or more have probability " + Say.chance(point.pValue());
        return ", " + Say.count(point.observed()) + " found" + expected + chance;
    }

    private void sums(Branch root) {
        if (alert.observed() == null) {
            return;
        }
        Branch sums = root.add("Together " + Say.count(alert.observed()) + " found"
                + (alert.expected() == null ? "" : " where " + Say.real(alert.expected()) + " were to be expected"));
        if (alert.exposureChange() != null) {
            sums.add("exposure: " + Say.real(alert.exposureChange()) + " times that of the windows compared with");
        }
        if (alert.expectedFalsePerYear() != null) {
            sums.add("by chance alone " + Say.real(alert.expectedFalsePerYear())
                    + " such alerts would come in a year for each key");
        }
    }

    private void numbers(Branch root) {
        Branch numbers = root.add("Numbers of the pattern, by their names in the rule set");
        Parameters parameters = alert.sections().isEmpty()
                ? rules.parameters()
                : rules.parametersOf(alert.sections().get(0));
        PatternThresholds.of(alert.pattern(), new Thresholds(parameters)).forEach(numbers::add);
    }

    private void told(Branch root) {
        Branch told = root.add("For the contact points of "
                + Say.and(alert.addressees().stream()
                        .map(one -> one.state() + " (" + Say.plain(one.level()) + ")")
                        .toList()));
        told.add(alert.bothSides() ? "rests on reports of both sides" : "rests on reports of one side");
        List<String> until = new ArrayList<>();
        for (Map.Entry<String, String> each : alert.dataUntil().entrySet()) {
            until.add(each.getKey() + " until " + each.getValue());
        }
        if (!until.isEmpty()) {
            told.add("data of " + Say.and(until));
        }
        told.add("decisions in force: " + Say.and(alert.measuresInForce()));
        told.add("news until " + Say.instant(alert.expiresMillis()));
    }

    private static long epochDay(String day) {
        return LocalDate.parse(day).toEpochDay();
    }
}
