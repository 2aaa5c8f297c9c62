package eu.limen.reporting.yearbook;

import eu.limen.model.Aggregate;
import eu.limen.paper.Layout;
import eu.limen.paper.Paper;
import eu.limen.paper.PaperBuilder;
import eu.limen.reporting.RegisterTable;
import eu.limen.reporting.export.ReleaseNotes;
import java.util.List;

/**
 * The year at the internal borders as a book: what was decided, how long it lasted, what was reported, how good the figures are. Made of what is published and of nothing
 * else; the assessment is left to people.
 */
public final class Yearbook {

    private Yearbook() {}

    /**
     * The book of a release.
     *
     * @param cells after disclosure control
     * @param registers shipped whole
     */
    public static Paper of(List<Aggregate> cells, List<RegisterTable> registers, ReleaseNotes notes) {
        YearbookSource source = YearbookSource.of(cells, registers, notes);
        PaperBuilder paper = Paper.titled("Yearbook", "Internal borders of the Schengen area in " + notes.year())
                .layout(Layout.BOOK)
                .file("yearbook-" + notes.year())
                .banner(
                        notes.isOfScenario()
                                ? "From a scenario, not from reports of states: no statistics."
                                : "Figures as published. The assessment is left to people.")
                .made("Release", notes.date() + ", " + Shown.words(notes.kind().name()))
                .made("Version of the methods", notes.methodVersion())
                .made("Cells that are hidden", Shown.perCent(notes.hiddenShare()))
                .part(HowToRead.of(source))
                .part(DecisionsChapter.of(source))
                .part(DurationsChapter.of(source))
                .part(MovementsChapter.of(source))
                .part(ChecksChapter.of(source))
                .part(AlternativesChapter.of(source))
                .part(OutcomesChapter.of(source))
                .part(ImpactChapter.of(source))
                .part(CooperationChapter.of(source))
                .part(QualityChapter.of(source))
                .part(IndicatorsChapter.of(source));
        notes.paragraphs().stream().skip(1).forEach(paper::caveat);
        return paper.build();
    }
}
