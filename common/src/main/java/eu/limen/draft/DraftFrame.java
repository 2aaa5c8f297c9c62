package eu.limen.draft;

import eu.limen.law.CaseLaw;
import eu.limen.law.Judgment;
import eu.limen.model.MeasureReport;
import eu.limen.paper.Column;
import eu.limen.paper.Paper;
import eu.limen.paper.PaperBuilder;
import eu.limen.paper.Part;
import eu.limen.paper.Source;
import eu.limen.paper.Table;
import java.time.LocalDate;
import java.util.List;

/** What all drafts have in common: what they are not, who may see them, from what they were made. */
final class DraftFrame {

    /** From here on the Code as amended by Regulation (EU) 2024/1717 applies (domain B). */
    private static final long AMENDED_DAY = LocalDate.of(2024, 7, 10).toEpochDay();

    private static final List<Source> SOURCES = List.of(
            new Source(
                    "Regulation (EU) 2016/399 (Schengen Borders Code), as amended by Regulation (EU) 2024/1717",
                    "https://data.europa.eu/eli/reg/2016/399/oj"),
            new Source(
                    "Commission Recommendation (EU) 2024/268 of 23 November 2023",
                    "https://data.europa.eu/eli/reco/2024/268/oj"));

    private DraftFrame() {}

    static PaperBuilder begin(DraftKind kind, Dossier dossier) {
        MeasureReport measure = dossier.measure();
        String title = Wording.capital(Wording.measure(measure.type())) + " of " + Wording.name(dossier.state()) + ", "
                + measure.measureId();
        PaperBuilder paper = Paper.titled(kind.title(), title)
                .file("draft-" + kind.code() + '-' + measure.measureId())
                .handling(handling(dossier))
                .made(dossier.knownAtMillis(), dossier.rules().generatedBy())
                .made("Reports from", dossier.input())
                .sources(SOURCES)
                .source(
                        Source.of(
                                "Reports of the states' own gateways, and the register of measures, as known at the instant above"))
                .caveat(
                        "Counts are acts of authorities, not persons: one person may be counted in several, and kinds are never added"
                                + " together.")
                .caveat("A control often begins at a peak. A fall after it is no proof of its effect.");
        String neverInForce = NeverInForce.because(dossier);
        if (neverInForce != null) {
            paper.caveat(neverInForce);
        }
        if (measure.startDay() < AMENDED_DAY) {
            paper.caveat(
                    "This decision began before 10 July 2024. Forms and Articles are named as in the Code as amended, which did"
                            + " not yet apply to it.");
        }
        return paper;
    }

    /** Judgments of the Court that bear on a paper; none where no row of the table names it. */
    static List<Part> caseLaw(String number, DraftKind kind) {
        List<List<String>> rows = CaseLaw.standard().bearingOn("paper:" + kind.code()).stream()
                .map(DraftFrame::row)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Table table = new Table(
                "case-law",
                "Judgments of the Court of Justice that bear on this",
                "in our own short words, not the Court's",
                List.of(
                        Column.words("Case"),
                        Column.words("Decided"),
                        Column.words("Provision"),
                        Column.words("What follows"),
                        Column.words("Looked up")),
                rows);
        return List.of(Part.of(number, "Case-law", "Recommendation of 23.11.2023, (3)(b)", table));
    }

    private static List<String> row(Judgment judgment) {
        return List.of(
                judgment.number() + ", " + judgment.name(),
                Wording.day(judgment.decidedDay()),
                judgment.provision(),
                judgment.follows(),
                judgment.verified() ? "yes" : "no, from memory");
    }

    private static String handling(Dossier dossier) {
        boolean counts = dossier.sections().stream().anyMatch(SectionFile::hasCounts);
        return counts
                ? "Holds small counts, some below 5, of the states concerned: a working paper between them, not for publication."
                : "Holds no counts, since none are reported on these sections. A working paper, not for publication.";
    }
}
