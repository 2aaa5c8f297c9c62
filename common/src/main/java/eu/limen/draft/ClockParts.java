package eu.limen.draft;

import eu.limen.law.Clock;
import eu.limen.model.DeadlineStatus;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Note;
import eu.limen.paper.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dates that the law sets, with what is unsure about them; what was filed elsewhere Limen cannot know. */
final class ClockParts {

    private final Dossier dossier;

    ClockParts(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Of the decision's lineage: dates that are the same on several sections stand in one row. */
    List<Block> ofLineage() {
        Map<Clock, List<String>> sections = new LinkedHashMap<>();
        for (SectionFile file : dossier.sections()) {
            for (Clock clock : dossier.clocks(file)) {
                if (clock.controllingState().equals(dossier.state())
                        && clock.lineage().equals(dossier.measure().lineage())) {
                    sections.computeIfAbsent(anywhere(clock), same -> new ArrayList<>())
                            .add(file.id());
                }
            }
        }
        return blocks(
                "dates", "Dates of the law for lineage " + dossier.measure().lineage(), sections);
    }

    /** Of all lineages on the decision's sections, in both directions; said once where they are the same on several. */
    List<Block> inBothDirections() {
        Map<Clock, List<String>> sections = new LinkedHashMap<>();
        for (SectionFile file : dossier.sections()) {
            for (Clock clock : dossier.clocks(file)) {
                sections.computeIfAbsent(anywhere(clock), same -> new ArrayList<>())
                        .add(file.id());
            }
        }
        return blocks("dates", "Dates of the law on these sections, both directions", sections);
    }

    private static List<Block> blocks(String name, String caption, Map<Clock, List<String>> sections) {
        if (sections.isEmpty()) {
            return List.of(Note.caveat("No date of the law runs here at the instant of this draft."));
        }
        Doubts doubts = new Doubts();
        List<List<String>> rows = sections.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> entry.getKey().dueDay()))
                .map(entry -> row(entry.getKey(), entry.getValue(), doubts))
                .toList();
        Table table = new Table(
                name,
                caption,
                "what is on record here; Limen cannot know what was filed elsewhere",
                List.of(
                        Column.words("Date"),
                        Column.words("What"),
                        Column.words("Whose duty"),
                        Column.words("Record"),
                        Column.words("Control and sections"),
                        Column.words("How counted"),
                        Column.words("Unsure")),
                rows);
        return doubts.isEmpty() ? List.of(table) : List.of(table, doubts.table(name + "-unsure"));
    }

    private static List<String> row(Clock clock, List<String> sections, Doubts doubts) {
        return List.of(
                Wording.day(clock.dueDay()),
                Wording.daysInWords(clock.text()) + " (" + clock.provision() + ")",
                holder(clock.dutyHolder()),
                status(clock.status()),
                clock.lineage() + " on " + String.join(", ", sections),
                Wording.daysInWords(clock.counting()),
                clock.caveat() == null ? "" : doubts.numbers(Wording.daysInWords(clock.caveat())));
    }

    /** The same clock without its section, so that it can be told once. */
    private static Clock anywhere(Clock clock) {
        return new Clock(
                clock.rule(),
                clock.kind(),
                clock.controllingState(),
                clock.lineage(),
                "",
                clock.measureIds(),
                clock.dutyHolder(),
                clock.dueDay(),
                clock.status(),
                clock.counting(),
                clock.caveat(),
                clock.provision(),
                clock.text(),
                clock.recordedLater());
    }

    private static String holder(String dutyHolder) {
        return switch (dutyHolder) {
            case "COMMISSION" -> "Commission";
            case "COUNCIL" -> "Council";
            default -> Wording.name(dutyHolder);
        };
    }

    private static String status(DeadlineStatus status) {
        return switch (status) {
            case MET -> "on record";
            case OPEN -> "open";
            case NO_RECORD_HERE -> "no record here";
        };
    }
}
