package eu.limen.reporting.yearbook;

import eu.limen.model.MeasureType;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Note;
import eu.limen.paper.Part;
import eu.limen.paper.Table;
import eu.limen.paper.Text;
import eu.limen.register.StateNames;
import eu.limen.reporting.IndicatorSheet;
import eu.limen.reporting.Ratio;
import eu.limen.reporting.ReleasedTable;
import eu.limen.reporting.ReportedIndicator;
import java.util.ArrayList;
import java.util.List;

/** Border control and police checks side by side. */
final class AlternativesChapter {

    private AlternativesChapter() {}

    static Part of(YearbookSource source) {
        String yield = Ratio.FINDINGS_PER_1000_CHECKED.name();
        return Part.of(
                "5",
                "Alternatives and their yield",
                "Art. 26(1) and (2): whether police checks or other measures could attain the same; Recommendation (EU) 2024/268, point 13",
                new Text(
                        "What border control found and what police checks found, for the same number of persons checked."),
                new Note("Do not read as", IndicatorSheet.of(yield).doNotReadAs()),
                Note.caveat(
                        "The two measures are mostly used in different places and at different times. A difference of yield is no proof that one could replace the "
                                + "other, nor that it could not: whoever is chosen for a check decides what is found."),
                sideBySide(source, yield),
                new AuthorsPart(
                        "Assessment of the alternatives (to be written by the services of the Commission).",
                        "Art. 26 and 33(6)"));
    }

    private static Table sideBySide(YearbookSource source, String yield) {
        List<List<String>> rows = new ArrayList<>();
        for (String state : source.cells().states()) {
            for (MeasureType measure : List.of(MeasureType.BORDER_CONTROL, MeasureType.INTENSIFIED_POLICE_CHECKS)) {
                List<String> row = new ArrayList<>(List.of(StateNames.alone(state), name(measure)));
                row.add(figure(
                        source, ReleasedTable.CHECKS.name(), ReportedIndicator.PERSONS_CHECKED.name(), state, measure));
                row.add(figure(
                        source, ReleasedTable.CHECKS.name(), ReportedIndicator.PATROL_HOURS.name(), state, measure));
                row.add(figure(
                        source,
                        ReleasedTable.FINDINGS_BY_MEASURE.name(),
                        ReportedIndicator.FINDINGS.name(),
                        state,
                        measure));
                row.add(figure(source, Ratio.TABLE, yield, state, measure));
                if (row.stream().skip(2).anyMatch(cell -> !cell.equals(Shown.NONE))) {
                    rows.add(row);
                }
            }
        }
        return Tables.of(
                "alternatives",
                "Border control and police checks, by reporting state",
                source.scope() + ". " + Words.KEY + ". Source: checks.csv, findings_by_measure.csv, ratios.csv",
                2,
                List.of(
                        "Reporting state",
                        "Measure",
                        "Persons checked",
                        "Patrol hours",
                        "Findings",
                        "Findings for 1,000 checked"),
                rows);
    }

    private static String name(MeasureType measure) {
        return measure == MeasureType.BORDER_CONTROL ? "border control" : "police checks";
    }

    private static String figure(
            YearbookSource source, String table, String indicator, String state, MeasureType measure) {
        return Shown.figure(source.cells().ofState(table, indicator, state, measure.name(), source.period()));
    }
}
