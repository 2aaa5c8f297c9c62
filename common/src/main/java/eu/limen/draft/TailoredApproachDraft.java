package eu.limen.draft;

import eu.limen.flow.WeekSide;
import eu.limen.model.DimensionGroup;
import eu.limen.model.Indicator;
import eu.limen.model.ThreatScore;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Lacking;
import eu.limen.paper.Note;
import eu.limen.paper.Paper;
import eu.limen.paper.Part;
import eu.limen.paper.Row;
import eu.limen.paper.Rows;
import eu.limen.paper.Table;
import eu.limen.paper.Text;
import eu.limen.register.Decision;
import java.util.ArrayList;
import java.util.List;

/** Overview of specific measures per section, depending on the threats there, and how they can be adapted. */
final class TailoredApproachDraft {

    private static final List<DimensionGroup> AXES =
            List.of(DimensionGroup.LOCATION, DimensionGroup.FREQUENCY, DimensionGroup.INTENSITY);
    private static final int WEEKS = 4;
    private static final int DAYS_A_WEEK = 7;

    private final Dossier dossier;
    private final EvidenceParts evidence;

    TailoredApproachDraft(Dossier dossier) {
        this.dossier = dossier;
        this.evidence = new EvidenceParts(dossier);
    }

    Paper paper() {
        List<Part> parts = new ArrayList<>();
        int number = 1;
        for (SectionFile file : dossier.sections()) {
            parts.add(section(Integer.toString(number), file));
            number++;
        }
        return DraftFrame.begin(DraftKind.TAILORED_APPROACH, dossier)
                .parts(
                        parts.isEmpty()
                                ? List.of(Part.of("1", "Scope", "")
                                        .with(new DecisionParts(dossier).scope())
                                        .with(new AuthorsPart(
                                                "The specific measures that are planned, and on which sections.",
                                                "Recommendation, (5)(b)")))
                                : parts)
                .part(Part.of(
                                Integer.toString(number + (parts.isEmpty() ? 1 : 0)),
                                "Evidence on replacing the control",
                                "Recommendation, (13)",
                                EvidenceParts.introduction())
                        .with(evidence.blocks()))
                .parts(DraftFrame.caseLaw(Integer.toString(number + 1), DraftKind.TAILORED_APPROACH))
                .build();
    }

    private Part section(String number, SectionFile file) {
        String heading = file.id() + ": " + Wording.border(file.section(), dossier.state());
        return Part.of(number, heading, "Recommendation, (5)(b)")
                .divided(List.of(
                        Part.of(number + ".1", "Threats on " + file.id(), "Recommendation, (2)(a)", threats(file)),
                        Part.of(number + ".2", "Measures in force on " + file.id(), "Recommendation, (5)(b)")
                                .with(measures(file)),
                        Part.of(
                                        number + ".3",
                                        "Location, frequency and intensity on " + file.id(),
                                        "Recommendation, (3)(a)(ii), (17)")
                                .with(practice(file))));
    }

    private Block threats(SectionFile file) {
        Indicator latest = file.latest();
        List<List<String>> rows = new ArrayList<>();
        if (latest != null) {
            for (ThreatScore score : latest.threats()) {
                if (score.score() != null) {
                    rows.add(List.of(
                            Wording.threat(score.category()),
                            Wording.direction(score.direction()),
                            Wording.plain(score.level()),
                            Wording.count(score.observed()),
                            Wording.real(score.expected()),
                            score.rateRatio() == null
                                    ? "not known"
                                    : Wording.ratio(score.rateRatio().mean()) + " times",
                            dossier.measure().threats().contains(score.category()) ? "yes" : "no"));
                }
            }
        }
        if (latest == null || rows.isEmpty()) {
            return Lacking.of(
                    "Threats on " + file.id(), "reports of checks or of unauthorised movements on this section");
        }
        return new Table(
                "threats-" + Wording.file(file.id()),
                "Threats on " + file.id() + ", " + latest.week(),
                "both sides together",
                List.of(
                        Column.words("Threat"),
                        Column.words("Direction"),
                        Column.words("Level"),
                        Column.numbers("Found"),
                        Column.numbers("Expected"),
                        Column.numbers("Four weeks against those before"),
                        Column.words("Named in the decision")),
                rows);
    }

    private List<Block> measures(SectionFile file) {
        List<List<String>> rows = new ArrayList<>();
        for (Decision decision : file.register().decisions()) {
            if (decision.lastDay() >= dossier.asOfDay()) {
                rows.add(List.of(
                        decision.measureId(),
                        Wording.measure(decision.type()),
                        Wording.name(decision.controllingState()),
                        Wording.day(decision.firstDay()),
                        Wording.day(decision.lastDay()),
                        Wording.and(decision.report().threats().stream()
                                .map(Wording::threat)
                                .toList())));
            }
        }
        Block known = rows.isEmpty()
                ? Note.caveat("No measure is in force or to come on " + file.id() + ".")
                : new Table(
                        "measures-" + Wording.file(file.id()),
                        "Measures in force or to come on " + file.id(),
                        "as of " + Wording.day(dossier.asOfDay()) + ", of both states",
                        List.of(
                                Column.words("Decision"),
                                Column.words("Measure"),
                                Column.words("State"),
                                Column.words("First day"),
                                Column.words("Last day"),
                                Column.words("Against")),
                        rows);
        return List.of(
                known,
                new AuthorsPart(
                        "The specific measures for this section, depending on its threats and local conditions.",
                        "Recommendation, (5)(b)"));
    }

    private List<Block> practice(SectionFile file) {
        List<Block> blocks = new ArrayList<>();
        long checked = checkedLately(file);
        if (checked == 0) {
            blocks.add(Lacking.of(
                    "How checks are made on " + file.id(), "reports of checks on this section in the last four weeks"));
        } else {
            blocks.add(Rows.of(new Row(
                    "Checks",
                    Wording.count(checked / WEEKS) + " persons checked a week, mean of the last four weeks")));
        }
        for (DimensionGroup axis : AXES) {
            List<Row> rows = evidence.rows(file, axis);
            if (!rows.isEmpty()) {
                blocks.add(new Text(Wording.capital(Wording.plain(axis)) + ":"));
                blocks.add(new Rows(rows));
            }
        }
        List<List<String>> adaptations = evidence.adaptations(file);
        if (!adaptations.isEmpty()) {
            blocks.add(new Table(
                    "adaptations-" + Wording.file(file.id()),
                    "How the data would support adapting the control on " + file.id(),
                    "",
                    List.of(Column.words("Section"), Column.words("As to"), Column.words("In words")),
                    adaptations));
        }
        blocks.add(new AuthorsPart(
                "What is adapted on this section as to location, frequency and intensity of checks.",
                "Recommendation, (3)(a)(ii)"));
        return blocks;
    }

    private static long checkedLately(SectionFile file) {
        if (file.weeks().isEmpty()) {
            return 0;
        }
        long newest = file.weeks().get(file.weeks().size() - 1).mondayDay();
        return file.sum(WeekSide::personsChecked, newest - (long) (WEEKS - 1) * DAYS_A_WEEK, newest);
    }
}
