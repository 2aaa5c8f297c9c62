package eu.limen.draft;

import eu.limen.model.MeasureReport;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Note;
import eu.limen.paper.Table;
import eu.limen.register.FactScope;
import java.util.ArrayList;
import java.util.List;

/** What a state decided before: because of the same threat, and on the same sections because of others. */
final class PreviousDecisions {

    private static final long A_YEAR = 365;
    private static final int SECTIONS_NAMED = 3;

    private final Dossier dossier;
    private final MeasureReport measure;

    PreviousDecisions(Dossier dossier) {
        this.dossier = dossier;
        this.measure = dossier.measure();
    }

    /** Every decision of the lineage but this one, and those of the same state on its sections under other lineages. */
    List<Block> blocks() {
        List<MeasureReport> earlier = dossier.lineage().stream()
                .filter(decision -> !decision.measureId().equals(measure.measureId()))
                .filter(decision -> decision.startDay() <= measure.startDay())
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (earlier.isEmpty()) {
            blocks.add(Note.caveat("No earlier decision of lineage " + measure.lineage() + " is on record here."));
        } else {
            blocks.add(decisionTable(
                    "previous-reintroductions", "Previous decisions because of the same threat", earlier));
        }
        List<MeasureReport> others = others();
        if (!others.isEmpty()) {
            blocks.add(decisionTable(
                    "other-reintroductions",
                    "Other decisions of " + Wording.name(dossier.state())
                            + " on the same sections that ended less than a year before, or ran at the same time",
                    others));
            blocks.add(Note.caveat("Whether these concern the same threat (Art. 25(3)) is for the author to say."));
        }
        return blocks;
    }

    private List<MeasureReport> others() {
        long yearBefore = measure.startDay() - A_YEAR;
        return dossier.decisions().values().stream()
                .filter(decision -> decision.header().reportingState().equals(dossier.state()))
                .filter(decision ->
                        decision.type() == measure.type() && !decision.lineage().equals(measure.lineage()))
                .filter(decision -> decision.endDay() >= yearBefore && decision.startDay() <= measure.endDay())
                .filter(this::sharesASection)
                .toList();
    }

    private boolean sharesASection(MeasureReport other) {
        return dossier.sections().stream()
                .anyMatch(file -> file.register().decisions().stream()
                        .anyMatch(decision -> decision.measureId().equals(other.measureId())));
    }

    private static Table decisionTable(String name, String caption, List<MeasureReport> decisions) {
        return new Table(
                name,
                caption,
                "an empty cell: no record here",
                List.of(
                        Column.words("Decision"),
                        Column.words("Period"),
                        Column.words("Notified"),
                        Column.words("Sections"),
                        Column.words("Grounds"),
                        Column.words("How attested")),
                decisions.stream().map(PreviousDecisions::row).toList());
    }

    private static List<String> row(MeasureReport decision) {
        Long lifted = decision.liftedOnDay();
        return List.of(
                decision.measureId(),
                Wording.day(decision.startDay()) + " to " + Wording.day(decision.endDay())
                        + (lifted == null ? "" : ", lifted on " + Wording.day(lifted)),
                decision.notifiedOnDay() == null ? "" : Wording.day(decision.notifiedOnDay()),
                sections(decision.sections()),
                decision.grounds().isEmpty() ? "" : Wording.plainAnd(decision.grounds()),
                attested(decision));
    }

    private static String sections(List<String> sections) {
        if (sections.isEmpty()) {
            return "not stated";
        }
        if (sections.contains(FactScope.EVERY_SECTION)) {
            return "all internal";
        }
        return sections.size() > SECTIONS_NAMED ? sections.size() + " sections" : String.join(", ", sections);
    }

    /** Domain D.4. */
    private static String attested(MeasureReport decision) {
        if (decision.evidenceLevel() == null) {
            return "reported by the state";
        }
        return switch (decision.evidenceLevel()) {
            case A -> "the Commission's list";
            case B -> "a transcription of the Commission's list";
            case C -> "public accounts";
            case D -> "concluded from what came before and after";
        };
    }
}
