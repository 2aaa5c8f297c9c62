package eu.limen.reporting;

import eu.limen.model.Aggregate;
import eu.limen.model.MeasureReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A release that has been made.
 *
 * @param counted its figures before disclosure control: for checks, never to be given away
 * @param published its figures after it
 * @param measures every revision of every measure that was known
 * @param cells of its tables, by table, indicator and name: what every format is written from
 */
public record FinishedRelease(
        Release release,
        FiguresOfRelease counted,
        Map<FigureName, PublishedFigure> published,
        List<MeasureReport> measures,
        List<Aggregate> cells) {

    /** The same with the cells of another table. */
    public FinishedRelease and(List<Aggregate> ofAnotherTable) {
        List<Aggregate> all = new ArrayList<>(cells);
        all.addAll(ofAnotherTable);
        return new FinishedRelease(release, counted, published, measures, List.copyOf(all));
    }
}
