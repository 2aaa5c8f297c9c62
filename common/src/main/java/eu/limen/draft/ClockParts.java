package eu.limen.draft;

import eu.limen.law.Clock;
import eu.limen.model.DeadlineStatus;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Items;
import eu.limen.paper.Note;
import eu.limen.paper.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The dates that the law sets, with what is unsure about them; what was filed elsewhere Limen cannot know. */
final class ClockParts {

    private static final String BETWEEN_SENTENCES = "(?<=\\.) (?=[A-Z])";

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

    /** Of all lineages on a section, in both directions. */
    List<Block> onSection(SectionFile file) {
        Map<Clock, List<String>> sections = new LinkedHashMap<>();
        dossier.clocks(file).forEach(clock -> sections.put(anywhere(clock), List.of(file.id())));
        return blocks(
                "dates-" + Wording.file(file.id()), "Dates of the law on " + file.id() + ", both directions", sections);
    }

    private static List<Block> blocks(String name, String caption, Map<Clock, List<String>> sections) {
        if (sections.isEmpty()) {
            return List.of(Note.caveat("No date of the law runs here at the instant of this draft."));
        }
        List<List<String>> rows = new ArrayList<>();
        sections.forEach((clock, ids) -> rows.add(row(clock, ids)));
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
                        Column.words("How counted")),
                rows);
        List<String> caveats = caveats(sections.keySet());
        return caveats.isEmpty() ? List.of(table) : List.of(table, new Items(caveats));
    }

    private static List<String> caveats(Set<Clock> clocks) {
        Set<String> caveats = new LinkedHashSet<>();
        clocks.stream()
                .map(Clock::caveat)
                .filter(Objects::nonNull)
                .flatMap(caveat -> Stream.of(caveat.split(BETWEEN_SENTENCES)))
                .forEach(caveats::add);
        return List.copyOf(caveats);
    }

    private static List<String> row(Clock clock, List<String> sections) {
        return List.of(
                Wording.day(clock.dueDay()),
                clock.text() + " (" + clock.provision() + ")",
                holder(clock.dutyHolder()),
                status(clock.status()),
                clock.lineage() + " on " + String.join(", ", sections),
                clock.counting());
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
