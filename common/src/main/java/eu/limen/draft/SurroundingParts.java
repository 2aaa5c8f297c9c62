package eu.limen.draft;

import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.Indicator;
import eu.limen.model.PatternName;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Lacking;
import eu.limen.paper.Note;
import eu.limen.paper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What goes on around a decision: alerts on its sections, neighbours that may be affected, and whether people moved elsewhere. */
final class SurroundingParts {

    private static final int ALERTS_SHOWN = 40;
    private static final long DAY_MILLIS = 86_400_000;

    private final Dossier dossier;

    SurroundingParts(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Alerts on the decision's sections.
     *
     * @param fromDay detected on this epoch day or later
     */
    Block alerts(long fromDay) {
        List<Alert> told = dossier.sections().stream()
                .flatMap(file -> file.alerts().stream())
                .distinct()
                .filter(SurroundingParts::isAboutThreats)
                .filter(alert ->
                        alert.detectedAtMillis() >= fromDay * DAY_MILLIS && alert.status() != AlertStatus.CANCEL)
                .toList();
        if (told.isEmpty()) {
            return Note.caveat(
                    "No alert about a threat on these sections is known since " + Wording.day(fromDay) + ".");
        }
        List<Alert> newest = told.subList(Math.max(0, told.size() - ALERTS_SHOWN), told.size());
        String scope = told.size() > newest.size()
                ? "the newest " + newest.size() + " of " + told.size() + " since " + Wording.day(fromDay)
                : "since " + Wording.day(fromDay);
        return table("alerts", "Alerts about threats on these sections", scope, newest);
    }

    /** Dates, verdicts and silent sources have their places elsewhere. */
    private static boolean isAboutThreats(Alert alert) {
        return switch (alert.family()) {
            case PATTERN, TREND -> alert.pattern() != PatternName.VERDICT_CHANGED;
            case DEADLINE, DATA_QUALITY, PROPORTIONALITY -> false;
        };
    }

    /** Neighbouring sections with their levels: those that may be affected. */
    List<Block> neighbours() {
        List<List<String>> rows = new ArrayList<>();
        for (SectionFile file : dossier.surroundings()) {
            Indicator latest = file.latest();
            if (latest != null && latest.score() != null) {
                rows.add(List.of(
                        file.id(),
                        latest.week(),
                        Wording.plain(latest.level()),
                        latest.driver() == null ? "" : Wording.threat(latest.driver()),
                        Wording.plain(latest.confidence()),
                        patterns(latest)));
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (rows.isEmpty()) {
            blocks.add(Lacking.of(
                    "How the neighbouring sections are affected", "reports on sections that share a state with these"));
        } else {
            blocks.add(new Table(
                    "neighbours",
                    "Neighbouring sections in their last closed week",
                    "sections that share a state with those of the decision, where counts are reported",
                    List.of(
                            Column.words("Section"),
                            Column.words("Week"),
                            Column.words("Level"),
                            Column.words("Because of"),
                            Column.words("Confidence"),
                            Column.words("Patterns seen")),
                    rows));
        }
        blocks.add(displacement());
        return blocks;
    }

    private static String patterns(Indicator indicator) {
        return Wording.and(indicator.patterns().stream()
                .map(mention -> Wording.pattern(mention.pattern()))
                .distinct()
                .toList());
    }

    private Block displacement() {
        Predicate<Alert> moved =
                alert -> alert.pattern() == PatternName.DISPLACEMENT && alert.status() != AlertStatus.CANCEL;
        List<Alert> told = dossier.sections().stream()
                .flatMap(file -> file.alerts().stream())
                .filter(moved)
                .distinct()
                .toList();
        return told.isEmpty()
                ? Note.caveat(
                        "No displacement from or onto these sections is seen. Where nobody reports, none could be seen.")
                : table("displacement", "Displacement from or onto these sections", "", told);
    }

    private static Table table(String name, String caption, String scope, List<Alert> alerts) {
        return new Table(
                name,
                caption,
                scope,
                List.of(
                        Column.words("Detected"),
                        Column.words("What"),
                        Column.words("Sections"),
                        Column.words("Status"),
                        Column.words("Certainty"),
                        Column.numbers("Found"),
                        Column.numbers("Expected")),
                alerts.stream().map(SurroundingParts::row).toList());
    }

    private static List<String> row(Alert alert) {
        return List.of(
                Wording.day(Math.floorDiv(alert.detectedAtMillis(), DAY_MILLIS)),
                alert.headline(),
                String.join(", ", alert.sections()),
                Wording.plain(alert.status()),
                Wording.plain(alert.certainty()),
                Wording.count(alert.observed()),
                Wording.real(alert.expected()));
    }
}
