package eu.limen.draft;

import eu.limen.model.MeasureReport;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Note;
import eu.limen.paper.Row;
import eu.limen.paper.Rows;
import eu.limen.paper.Table;
import eu.limen.register.Decision;
import eu.limen.register.FactScope;
import java.util.ArrayList;
import java.util.List;

/** What the record says of a decision: who, when, where, and what came before. */
final class DecisionParts {

    private final Dossier dossier;
    private final MeasureReport measure;

    DecisionParts(Dossier dossier) {
        this.dossier = dossier;
        this.measure = dossier.measure();
    }

    Block submittedBy() {
        return Rows.of(
                new Row("State", Wording.state(dossier.state())),
                new Row("Decision", measure.measureId()),
                new Row("Kind of measure", Wording.measure(measure.type())));
    }

    Block duration() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                "First day", Wording.day(measure.startDay()) + ", from 00:00 local time unless stated otherwise"));
        rows.add(new Row("Last day", Wording.day(measure.endDay()) + ", inclusive"));
        rows.add(new Row("Duration", Wording.count(measure.endDay() - measure.startDay() + 1) + " days as decided"));
        if (measure.liftedOnDay() != null) {
            String early = measure.liftedOnDay() < measure.startDay() ? "before it began, on " : "early, on ";
            rows.add(new Row("Lifted", early + Wording.day(measure.liftedOnDay())));
        }
        return new Rows(rows);
    }

    Block grounds() {
        List<String> grounds = measure.grounds().stream().map(Wording::ground).toList();
        List<String> threats = measure.threats().stream().map(Wording::threat).toList();
        return Rows.of(
                new Row("Procedure", Wording.procedure(measure.procedure())),
                new Row("Ground", grounds.isEmpty() ? Wording.NO_RECORD : Wording.and(grounds)),
                new Row("Threats", threats.isEmpty() ? Wording.NO_RECORD : Wording.and(threats)),
                new Row("Lineage", measure.lineage() + ": decisions because of the same threat (Art. 25(3))"));
    }

    List<Block> scope() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Rows.of(
                new Row("Sections as decided", sectionsAsDecided()),
                new Row("Types of border", Wording.borderTypes(measure.borderTypes())),
                new Row(
                        "Parts of the territory",
                        measure.parts().isEmpty() ? Wording.NO_RECORD : String.join(", ", measure.parts()))));
        String neverInForce = NeverInForce.because(dossier);
        if (neverInForce != null) {
            blocks.add(Note.caveat(neverInForce + " No figures can be shown of it."));
            return blocks;
        }
        if (dossier.sections().isEmpty()) {
            blocks.add(Note.caveat(
                    "The record does not say on which sections the decision holds, so it is in force nowhere for"
                            + " Limen, and no figures can be shown."));
            blocks.add(new AuthorsPart(
                    "The part or parts of the internal borders concerned, and the type of each.", "Art. 27(1)(b)"));
            return blocks;
        }
        blocks.add(sectionTable());
        return blocks;
    }

    private String sectionsAsDecided() {
        if (measure.sections().isEmpty()) {
            return "not stated";
        }
        return measure.sections().contains(FactScope.EVERY_SECTION)
                ? "every section that is internal on the day, of the types below"
                : String.join(", ", measure.sections());
    }

    private Table sectionTable() {
        List<List<String>> rows = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            Decision decision = dossier.decisionOn(file);
            if (decision != null) {
                rows.add(List.of(
                        file.id(),
                        Wording.border(file.section(), dossier.state()),
                        Wording.direction(dossier.direction(file.section())),
                        Wording.day(decision.firstDay()),
                        Wording.day(decision.lastDay())));
            }
        }
        return new Table(
                "sections",
                "Sections on which the decision holds",
                "",
                List.of(
                        Column.words("Section"),
                        Column.words("Border"),
                        Column.words("What is controlled"),
                        Column.words("First day here"),
                        Column.words("Last day here")),
                rows);
    }

    /** Notice, consultation, risk assessment and opinion as far as recorded. */
    Block record() {
        return Rows.of(
                new Row("Notified", Wording.day(measure.notifiedOnDay())),
                new Row("Circumstances known", Wording.day(measure.circumstancesKnownOnDay())),
                new Row("Neighbour consulted", Wording.day(measure.neighbourConsultedOnDay())),
                new Row("Joint risk analysis", Wording.yesNo(measure.jointRiskAnalysis())),
                new Row("Risk assessment", Wording.day(measure.riskAssessmentOnDay())),
                new Row(
                        "Opinion",
                        measure.opinionOnDay() == null
                                ? Wording.NO_RECORD
                                : Wording.day(measure.opinionOnDay())
                                        + (measure.opinionBy() == null ? "" : ", by " + measure.opinionBy())),
                new Row("Agreements in force", Wording.plainAnd(measure.agreements())));
    }
}
