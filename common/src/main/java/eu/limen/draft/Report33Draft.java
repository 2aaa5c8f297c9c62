package eu.limen.draft;

import eu.limen.model.LegalGround;
import eu.limen.model.MeasureReport;
import eu.limen.model.MeasureType;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Items;
import eu.limen.paper.Note;
import eu.limen.paper.Paper;
import eu.limen.paper.PaperBuilder;
import eu.limen.paper.Part;
import eu.limen.paper.Source;
import eu.limen.paper.Text;
import eu.limen.register.Decision;
import java.util.ArrayList;
import java.util.List;

/** Report on a control, within four weeks of its lifting and every twelve months while it lasts. */
final class Report33Draft {

    private static final String FORM = "Impl. Decision (EU) 2025/308, item ";

    private final Dossier dossier;
    private final MeasureReport measure;
    private final DecisionParts decision;
    private final ReportedPeriod covered;
    private final long firstDay;
    private final long lastDay;

    Report33Draft(Dossier dossier) {
        this.dossier = dossier;
        this.measure = dossier.measure();
        this.decision = new DecisionParts(dossier);
        this.covered = new ReportedPeriod(dossier);
        this.firstDay = covered.firstDay();
        this.lastDay = covered.lastDay();
    }

    Paper paper() {
        String neverInForce = NeverInForce.because(dossier);
        return neverInForce == null ? report() : nothingToReport(neverInForce);
    }

    private Paper nothingToReport(String neverInForce) {
        return form(DraftFrame.begin(DraftKind.REPORT_33, dossier)
                        .part(Part.of("1", "Submitted by", FORM + 1, decision.submittedBy()))
                        .part(Part.of("3", "Period covered", FORM + 3, Note.caveat(neverInForce + " It covers no day."))
                                .with(new PreviousDecisions(dossier).blocks()))
                        .part(Part.of(
                                "4",
                                "Occasion",
                                FORM + "4; Art. 33(1), 33(2)",
                                new Text("Limen sees no occasion to report on this decision alone: no control under it"
                                        + " began, so none was lifted and none goes on."),
                                new AuthorsPart("Anything else that is to be reported of it.", FORM + 4)))
                        .part(Part.of("5", "Lifting", FORM + 5, decision.duration())))
                .build();
    }

    private static PaperBuilder form(PaperBuilder paper) {
        return paper.source(new Source(
                        "Commission Implementing Decision (EU) 2025/308",
                        "https://data.europa.eu/eli/dec_impl/2025/308/oj"))
                .caveat("Items are numbered as in the form up to 7.5; the form may ask for more.");
    }

    private Paper report() {
        PracticeParts practice = new PracticeParts(dossier, firstDay, lastDay);
        return form(DraftFrame.begin(DraftKind.REPORT_33, dossier)
                        .part(Part.of("1", "Submitted by", FORM + 1, decision.submittedBy()))
                        .part(Part.of("2", "Date", FORM + 2, new AuthorsPart("The date of the report.", FORM + 2)))
                        .part(Part.of("3", "Period covered", FORM + 3).with(covered.period()))
                        .part(Part.of("4", "Occasion", FORM + "4; Art. 33(1), 33(2)", covered.occasion()))
                        .part(Part.of("5", "Lifting", FORM + 5, covered.lifting()))
                        .part(Part.of("6", "Practical implementation, per part of the border", FORM + "6; Art. 33(3)")
                                .with(decision.scope())
                                .with(practice.checks(), practice.findings())
                                .with(new AuthorsPart(
                                        "How the control was carried out, per part of the border and crossing point.",
                                        FORM + 6)))
                        .part(assessment())
                        .part(Part.of("8", "Dates", "Art. 25a, 27a, 33").with(new ClockParts(dossier).ofLineage()))
                        .parts(DraftFrame.caseLaw("9", DraftKind.REPORT_33)))
                .build();
    }

    private Part assessment() {
        List<Part> below = new ArrayList<>();
        TrendParts trends = new TrendParts(dossier);
        below.add(Part.of(
                        "7.1",
                        "Appropriateness: to what extent the threat was remedied",
                        FORM + "7.1",
                        EvidenceParts.introduction())
                .with(trends.summary())
                .with(trends.figures())
                .with(trends.stated())
                .with(new EvidenceParts(dossier).blocks())
                .with(new AuthorsPart(
                        "To what extent the threat was adequately remedied: initial, follow-up and ex-post.",
                        "Art. 33(3)")));
        below.add(Part.of(
                        "7.2",
                        "Why the objectives could not be attained otherwise",
                        FORM + "7.2; Art. 26(1)",
                        new Text(
                                "For each alternative of Art. 26(1): what the record and the data say, then the author's reasons."))
                .divided(new Alternatives(dossier).parts("7.2")));
        below.add(impact());
        below.add(movements());
        below.add(Part.of(
                "7.5",
                "Factors that led to the development",
                FORM + "7.5",
                new SurroundingParts(dossier).alerts(firstDay),
                new AuthorsPart("Which factors led to it, as the form asks.", FORM + "7.5")));
        return Part.of("7", "Initial, follow-up and ex-post assessment", FORM + "7; Art. 33(3)")
                .divided(below);
    }

    private Part impact() {
        ImpactParts impact = new ImpactParts(dossier, firstDay, lastDay);
        return Part.of("7.3", "Impact", FORM + "7.3; Art. 33(3)", impact.months())
                .with(new RegionParts(dossier).blocks())
                .with(mitigation())
                .with(
                        new AuthorsPart(
                                "Effects on frontier workers and economic operators, traffic congestion.",
                                FORM + "7.3"),
                        new AuthorsPart("Complaints and legal challenges.", FORM + "7.3"));
    }

    private Block mitigation() {
        List<String> taken = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            for (Decision other : file.register().decisions()) {
                boolean then = other.firstDay() <= lastDay && other.lastDay() >= firstDay;
                if (other.type() == MeasureType.MITIGATION && then) {
                    taken.add(file.id() + ": " + other.measureId() + " of " + Wording.name(other.controllingState())
                            + ", " + Wording.day(other.firstDay()) + " to " + Wording.day(other.lastDay()));
                }
            }
        }
        return taken.isEmpty()
                ? Note.caveat("No mitigating measure in the period is on record here.")
                : new Items(taken);
    }

    private Part movements() {
        boolean ground = measure.grounds().contains(LegalGround.LARGE_SCALE_MOVEMENTS);
        Block more = ground
                ? new AuthorsPart("Further data on the unauthorised movements.", FORM + "7.4")
                : new Text("Not asked for: the ground is another one.");
        return Part.of("7.4", "Sudden large-scale unauthorised movements: further data", FORM + "7.4; Art. 25(1)(c)")
                .with(new MovementElements(dossier).blocks())
                .with(more);
    }
}
