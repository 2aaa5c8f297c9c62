package eu.limen.reporting;

import eu.limen.disclosure.release.DisclosureControl;
import eu.limen.disclosure.release.Figures;
import eu.limen.disclosure.release.Relation;
import eu.limen.disclosure.release.ReleasedFigure;
import eu.limen.disclosure.release.Vintage;
import eu.limen.flow.Tick;
import eu.limen.model.Aggregate;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Report;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Makes releases, one after the other, of reports that come in the order of knowledge time. Earlier releases are made again first: what they published decides what
 * later ones may, and so a release is a function of the admitted reports and its day alone.
 */
public final class ReleaseRun {

    private final List<Release> releases;
    private final SectionRegister sections;
    private final GeneratedBy generatedBy;
    private final AdmittedReports admitted = new AdmittedReports();
    private final Map<Integer, List<Vintage>> published = new HashMap<>();
    private final List<FinishedRelease> finished = new ArrayList<>();

    /**
     * A run that begins with the first report.
     *
     * @param releases all of a year up to some day, or of several years, by date: what was published before decides too
     */
    public ReleaseRun(List<Release> releases, SectionRegister sections, GeneratedBy generatedBy) {
        this.releases = List.copyOf(releases);
        this.sections = sections;
        this.generatedBy = generatedBy;
    }

    /** Takes a revision of a report; none may have been sent before the last one. */
    public void take(Report report) {
        reach(report.header().reportedAtMillis());
        admitted.take(report);
    }

    /** No report will come that was sent before an instant, epoch milliseconds: releases of that day and before are made. */
    public void reach(long millis) {
        while (finished.size() < releases.size()
                && releases.get(finished.size()).date().toEpochDay() * Tick.DAY_MILLIS <= millis) {
            finished.add(make(releases.get(finished.size())));
        }
    }

    /** The releases made so far, by date. */
    public List<FinishedRelease> finished() {
        return List.copyOf(finished);
    }

    private FinishedRelease make(Release release) {
        FiguresOfRelease figures = admitted.figures(release);
        Map<FigureName, PublishedFigure> shown = new TreeMap<>();
        Map<String, FigureName> names = new HashMap<>();
        figures.figures().forEach((name, sum) -> {
            if (name.indicator().countsPersons()) {
                names.put(name.text(), name);
            } else {
                shown.put(name, new PublishedFigure(sum, PublishedFigure.Hiding.NOT_HIDDEN));
            }
        });
        Figures controlled = controlled(figures, names);
        List<Vintage> earlier = published.computeIfAbsent(release.year(), none -> new ArrayList<>());
        Map<String, ReleasedFigure> released = DisclosureControl.of(controlled, earlier);
        earlier.add(new Vintage(controlled.counts(), released));
        names.forEach((text, name) -> shown.put(name, published(Objects.requireNonNull(released.get(text)))));
        List<ReleasedCell> cells = TablesOfRelease.of(shown);
        return new FinishedRelease(release, figures, shown, admitted.measures(), aggregates(release, cells));
    }

    private static Figures controlled(FiguresOfRelease figures, Map<String, FigureName> names) {
        Map<String, Long> counts = new TreeMap<>();
        names.forEach((text, name) -> counts.put(text, figures.figures().get(name)));
        List<Relation> relations = figures.totals().stream()
                .filter(total -> total.of().indicator().countsPersons())
                .map(total -> new Relation(
                        total.of().text(),
                        total.parts().stream().map(FigureName::text).toList()))
                .toList();
        return new Figures(counts, relations);
    }

    private static PublishedFigure published(ReleasedFigure figure) {
        PublishedFigure.Hiding hiding = switch (figure.confidentiality()) {
            case FREE -> PublishedFigure.Hiding.NOT_HIDDEN;
            case PRIMARY -> PublishedFigure.Hiding.SMALL;
            case SECONDARY -> PublishedFigure.Hiding.PROTECTS_ANOTHER;
        };
        return new PublishedFigure(figure.value(), hiding);
    }

    private List<Aggregate> aggregates(Release release, List<ReleasedCell> cells) {
        Completeness completeness =
                Completeness.of(release.months(), admitted.account().arrived(), admitted.roster(), sections);
        Breaks breaks = Breaks.of(sections, admitted.measures(), admitted.roster());
        return new ReleasedAggregates(release, completeness, breaks, generatedBy).of(cells);
    }
}
