package eu.limen.draft;

import eu.limen.model.LegalGround;
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
import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Report on a control, within four weeks of its lifting and every twelve months while it lasts. */
final class Report33Draft {

    private static final String FORM = "Impl. Decision (EU) 2025/308, item ";

    private final Dossier dossier;
    private final MeasureReport measure;
    private final DecisionParts decision;
    private final long firstDay;
    private final long lastDay;
    private final boolean over;

    Report33Draft(Dossier dossier) {
        this.dossier = dossier;
        this.measure = dossier.measure();
        this.decision = new DecisionParts(dossier);
        List<Lineage> lineages = dossier.sections().stream()
                .map(dossier::lineageOn)
                .filter(Objects::nonNull)
                .toList();
        long end = lineages.stream().mapToLong(Lineage::lastDay).max().orElse(measure.endDay());
        this.over = end < dossier.asOfDay();
        this.lastDay = Math.min(end, dossier.asOfDay());
        long begin = lineages.stream()
                .mapToLong(lineage -> lineage.runFirstDay(lastDay))
                .min()
                .orElse(measure.startDay());
        this.firstDay = Math.max(begin, lastReport() + 1);
    }

    /** The day of the last report of the lineage before the period; long ago if none is on record. */
    private long lastReport() {
        return dossier.lineage().stream()
                .map(MeasureReport::report33OnDay)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .filter(day -> day < lastDay)
                .max()
                .orElse(Long.MIN_VALUE / 2);
    }

    Paper paper() {
        PracticeParts practice = new PracticeParts(dossier, firstDay, lastDay);
        return DraftFrame.begin(DraftKind.REPORT_33, dossier)
                .part(Part.of("1", "Submitted by", FORM + 1, decision.submittedBy()))
                .part(Part.of("2", "Date", FORM + 2, new AuthorsPart("The date of the report.", FORM + 2)))
                .part(Part.of("3", "Period covered", FORM + 3).with(period()))
                .part(Part.of("4", "Occasion", FORM + "4; Art. 33(1), 33(2)", occasion()))
                .part(Part.of("5", "Lifting", FORM + 5, lifting()))
                .part(Part.of("6", "Practical implementation, per part of the border", FORM + "6; Art. 33(3)")
                        .with(decision.scope())
                        .with(practice.checks(), practice.findings())
                        .with(new AuthorsPart(
                                "How the control was carried out, per part of the border and crossing point.",
                                FORM + 6)))
                .part(assessment())
                .part(Part.of("8", "Dates", "Art. 25a, 27a, 33").with(new ClockParts(dossier).ofLineage()))
                .parts(DraftFrame.caseLaw("9", DraftKind.REPORT_33))
                .source(new Source(
                        "Commission Implementing Decision (EU) 2025/308",
                        "https://data.europa.eu/eli/dec_impl/2025/308/oj"))
                .caveat("Items are numbered as in the form up to 7.5; the form may ask for more.")
                .build();
    }

    private List<Block> period() {
        if (firstDay > lastDay) {
            return List.of(Note.caveat(
                    "At the instant of this draft no day of the control has passed that is not yet reported on."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Rows.of(
                new Row("From", Wording.day(firstDay)),
                new Row("To", Wording.day(lastDay)),
                new Row("Days", Wording.count(lastDay - firstDay + 1))));
        blocks.add(
                new Text("It begins with the uninterrupted run of control, or after the last report on record here."));
        blocks.addAll(new PreviousDecisions(dossier).blocks());
        return blocks;
    }

    private Block occasion() {
        return Rows.of(new Row(
                "As the record shows",
                over
                        ? "the control has ended: report within four weeks (Art. 33(1))"
                        : "the control goes on: report every twelve months (Art. 33(2))"));
    }

    private Block lifting() {
        List<Row> rows = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            Lineage lineage = dossier.lineageOn(file);
            if (lineage != null) {
                boolean ended = lineage.lastDay() < dossier.asOfDay();
                rows.add(new Row(
                        file.id(),
                        (ended ? "last day of control " : "in force or decided until ")
                                + Wording.day(lineage.lastDay())));
            }
        }
        return rows.isEmpty() ? new AuthorsPart("When the control was lifted.", FORM + 5) : new Rows(rows);
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
