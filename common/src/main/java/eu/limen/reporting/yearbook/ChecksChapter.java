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
import java.util.Locale;

/** How the checks were carried out: how many, by which measure, how they were chosen. */
final class ChecksChapter {

    private static final String CHECKS = ReleasedTable.CHECKS.name();
    private static final String PERSONS = ReportedIndicator.PERSONS_CHECKED.name();

    private ChecksChapter() {}

    static Part of(YearbookSource source) {
        return Part.of(
                        "4",
                        "Operation of the checks",
                        "Art. 33(3), operation of the checks; Recommendation (EU) 2024/268, points 5(c) and 17",
                        new Text("Persons checked at border control and at police checks, and how they were chosen. "
                                + Words.NO_SUM),
                        new Note("Do not read as", IndicatorSheet.of(PERSONS).doNotReadAs()),
                        StateTable.of(
                                        "checks-states",
                                        "Checks by reporting state: what was done",
                                        CHECKS,
                                        PERSONS,
                                        ReportedIndicator.VEHICLES_CHECKED.name(),
                                        ReportedIndicator.PATROL_HOURS.name(),
                                        ReportedIndicator.REFUSALS_AT_CHECKS.name())
                                .of(source),
                        StateTable.of(
                                        "checks-shares",
                                        "Checks by reporting state: how persons were chosen, as shares of those checked",
                                        Ratio.TABLE,
                                        Ratio.SHARE_CHECKED_SYSTEMATICALLY.name(),
                                        Ratio.SHARE_CHECKED_BY_MOBILE_PATROLS.name(),
                                        Ratio.SHARE_CHECKED_JOINTLY.name())
                                .of(source),
                        new AuthorsPart(
                                "Assessment of the operation of the checks (to be written by the services of the Commission).",
                                "Art. 33(3) and (6)"))
                .divided(states(source));
    }

    private static List<Part> states(YearbookSource source) {
        List<Part> parts = new ArrayList<>();
        for (String state : source.cells().states()) {
            List<MonthLine> lines = new ArrayList<>();
            for (MeasureType measure : List.of(MeasureType.BORDER_CONTROL, MeasureType.INTENSIFIED_POLICE_CHECKS)) {
                MonthLine line = MonthLine.of(
                        Shown.words(measure.name()),
                        source.year(),
                        period -> source.cells().ofState(CHECKS, PERSONS, state, measure.name(), period));
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
            if (!lines.isEmpty()) {
                String country = StateNames.alone(state);
                Table table = Tables.ofMonths(
                        "checks-" + state.toLowerCase(Locale.ROOT),
                        "Persons checked, " + country,
                        "Source: checks.csv",
                        lines);
                parts.add(Part.of("", country, "")
                        .with(MonthPlot.withNumbers(
                                "Persons checked: " + country, "Persons", lines, MonthLine.breaks(lines), table)));
            }
        }
        return parts;
    }
}
