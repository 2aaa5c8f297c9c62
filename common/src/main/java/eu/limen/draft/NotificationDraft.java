package eu.limen.draft;

import eu.limen.model.MeasureReport;
import eu.limen.model.MeasureType;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Items;
import eu.limen.paper.Note;
import eu.limen.paper.Paper;
import eu.limen.paper.Part;
import eu.limen.paper.Row;
import eu.limen.paper.Rows;
import eu.limen.paper.Source;
import eu.limen.paper.Text;
import java.util.ArrayList;
import java.util.List;

/** Notification of a reintroduction or prolongation: items 1 to 6 of the form, then what Art. 27(1) asks for. */
final class NotificationDraft {

    private static final String FORM = "Impl. Decision (EU) 2025/315, item ";
    private final Dossier dossier;
    private final MeasureReport measure;
    private final DecisionParts decision;
    private final TrendParts trends;
    private final ClockParts clocks;

    NotificationDraft(Dossier dossier) {
        this.dossier = dossier;
        this.measure = dossier.measure();
        this.decision = new DecisionParts(dossier);
        this.trends = new TrendParts(dossier);
        this.clocks = new ClockParts(dossier);
    }

    Paper paper() {
        return DraftFrame.begin(DraftKind.NOTIFICATION, dossier)
                .part(Part.of("1", "Submitted by", FORM + 1, decision.submittedBy()))
                .part(Part.of("2", "Date of notification", FORM + 2, date()))
                .part(Part.of("3", "Date and duration", FORM + "3; Art. 27(1)(d)", decision.duration()))
                .part(Part.of("4", "Scope", FORM + "4; Art. 27(1)(b)").with(decision.scope()))
                .part(notificationFor())
                .part(Part.of("6", "Notice less than four weeks before", FORM + "6; Art. 25a(4)")
                        .with(new NoticeParts(dossier).blocks()))
                .part(reasons())
                .part(crossingPoints())
                .part(necessity())
                .part(others())
                .part(mitigation())
                .part(Part.of("12", "Risk assessment and dates", "Art. 26(2), 27(2), 27a, 33", riskAssessment())
                        .with(clocks.ofLineage()))
                .parts(DraftFrame.caseLaw("13", DraftKind.NOTIFICATION))
                .source(new Source(
                        "Commission Implementing Decision (EU) 2025/315",
                        "https://data.europa.eu/eli/dec_impl/2025/315/oj"))
                .caveat(
                        "Items 1 to 6 are numbered as in the form; from 7 on the numbers follow Art. 27(1), and the form may count"
                                + " differently.")
                .build();
    }

    private Block date() {
        return measure.notifiedOnDay() == null
                ? new AuthorsPart("The date of this notification: none is on record here.", "Art. 27(1)")
                : Rows.of(new Row("Date", Wording.day(measure.notifiedOnDay())));
    }

    private Part notificationFor() {
        boolean first = measure.prolongs() == null
                && dossier.lineage().get(0).measureId().equals(measure.measureId());
        String what = first
                ? "first reintroduction because of this threat"
                : "prolongation" + (measure.prolongs() == null ? "" : " of " + measure.prolongs());
        return Part.of(
                        "5",
                        "Notification for",
                        FORM + "5; Art. 25a",
                        Rows.of(new Row("As the record shows", what)),
                        decision.grounds())
                .with(new PreviousDecisions(dossier).blocks())
                .with(new AuthorsPart("Which of the form's four options applies.", FORM + 5));
    }

    private Part reasons() {
        return Part.of("7", "Reasons, with all relevant data", "Art. 27(1)(a), 25(1)")
                .with(trends.summary())
                .with(trends.figures())
                .with(trends.stated())
                .with(new AuthorsPart(
                        "The reasons for the decision, with the events that amount to a serious threat; large numbers alone do not.",
                        "Art. 27(1)(a)"));
    }

    private Part crossingPoints() {
        return Part.of(
                "8",
                "Authorised crossing points",
                "Art. 27(1)(c)",
                new Text("Limen holds no places, so it names no crossing points."),
                new AuthorsPart("The names of the crossing points that are authorised.", "Art. 27(1)(c)"));
    }

    private Part necessity() {
        long halfYearBefore = dossier.asOfDay() - 182;
        ImpactParts impact = new ImpactParts(dossier, halfYearBefore, dossier.asOfDay());
        List<Part> below = new ArrayList<>();
        below.add(Part.of(
                        "9.1",
                        "Whether the control will adequately remedy the threat",
                        "Art. 26(1)",
                        EvidenceParts.introduction())
                .with(new EvidenceParts(dossier).blocks())
                .with(new AuthorsPart("Whether the measure is likely to adequately remedy the threat.", "Art. 26(1)")));
        below.add(Part.of(
                        "9.2",
                        "Likely impact on the movement of persons and on cross-border regions",
                        "Art. 26(1), 42b",
                        impact.months())
                .with(new RegionParts(dossier).blocks())
                .with(new AuthorsPart(
                        "The likely impact on movement and on the functioning of cross-border regions.",
                        "Art. 26(1)")));
        below.add(Part.of(
                        "9.3",
                        "Alternatives",
                        "Art. 26(1)",
                        new Text(
                                "For each alternative: what the record and the data say, then the author's assessment."))
                .divided(new Alternatives(dossier).parts("9.3")));
        return Part.of(
                        "9",
                        "Necessity and proportionality",
                        "Art. 25(2), 26, 27(1)(e)",
                        new Text(
                                "Control is a last resort. The state establishes that it is necessary and proportionate; the figures below are"
                                        + " evidence, not an assessment."))
                .divided(below);
    }

    private Part others() {
        List<String> neighbours = dossier.neighbours();
        return Part.of(
                "10",
                "Measures asked of other states",
                "Art. 27(1)(f)",
                Rows.of(new Row(
                        "Neighbours concerned", neighbours.isEmpty() ? "none by land" : Wording.names(neighbours))),
                decision.record(),
                new AuthorsPart("Measures to be taken by the other states.", "Art. 27(1)(f)"));
    }

    private Part mitigation() {
        List<String> recorded = dossier.sections().stream()
                .flatMap(file -> file.register().inForce(MeasureType.MITIGATION, dossier.asOfDay()).stream()
                        .map(one -> file.id() + ": " + one.measureId() + ", until " + Wording.day(one.lastDay())))
                .toList();
        Block known =
                recorded.isEmpty() ? Note.caveat("No mitigating measure is on record here.") : new Items(recorded);
        return Part.of(
                "11",
                "Mitigating measures",
                "Art. 26(3)",
                known,
                new AuthorsPart(
                        "Measures that limit the impact on persons and goods, in particular in cross-border regions.",
                        "Art. 26(3)"));
    }

    private Block riskAssessment() {
        return new Text(
                "Where control is prolonged after six months, a risk assessment belongs to the notification: limen draft"
                        + " risk-assessment prepares it.");
    }
}
