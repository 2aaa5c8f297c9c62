package eu.limen.reporting.yearbook;

import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Note;
import eu.limen.paper.Part;
import eu.limen.paper.Table;
import eu.limen.paper.Text;
import eu.limen.reporting.IndicatorSheet;
import eu.limen.reporting.Ratio;
import eu.limen.reporting.ReleasedTable;
import eu.limen.reporting.ReportedIndicator;
import eu.limen.reporting.yearbook.PublishedCells.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Trends of unauthorised movements, as rates of those checked. */
final class MovementsChapter {

    private static final String RATE = Ratio.DETECTIONS_PER_1000_CHECKED.name();
    private static final String DETECTIONS = ReportedIndicator.DETECTIONS.name();
    private static final String MOVEMENTS = ReleasedTable.MOVEMENTS.name();

    private MovementsChapter() {}

    static Part of(YearbookSource source) {
        List<StateTable.Asked> asked = List.of(
                new StateTable.Asked(MOVEMENTS, DETECTIONS),
                new StateTable.Asked(ReleasedTable.CHECKS.name(), ReportedIndicator.PERSONS_CHECKED.name()),
                new StateTable.Asked(Ratio.TABLE, RATE));
        return Part.of(
                        "3",
                        "Movements",
                        "Art. 33(6): trends of unauthorised movements; Art. 27(3)",
                        new Text(
                                "More checks find more. So a trend is read from the rate: detections for 1,000 persons that the same state checked. "
                                        + Words.NO_SUM),
                        new Note("Do not read as", IndicatorSheet.of(RATE).doNotReadAs()),
                        new Note("Do not read as", IndicatorSheet.of(DETECTIONS).doNotReadAs()),
                        new StateTable("movements-states", "Detections, and their rate, by reporting state", asked)
                                .of(source),
                        new AuthorsPart(
                                "Assessment of the trends of unauthorised movements (to be written by the services of the Commission).",
                                "Art. 33(6)"))
                .divided(sections(source));
    }

    private static List<Part> sections(YearbookSource source) {
        Map<String, TreeSet<String>> states = new TreeMap<>();
        Map<String, Side> sides = new TreeMap<>();
        source.cells().all().stream()
                .filter(cell -> cell.table().equals(MOVEMENTS) && cell.section().charAt(0) != '_')
                .forEach(cell -> {
                    states.computeIfAbsent(cell.section(), none -> new TreeSet<>())
                            .add(cell.reportingState());
                    sides.put(cell.section(), new Side(cell.section(), cell.borderType()));
                });
        List<Part> parts = new ArrayList<>();
        sides.forEach((section, side) ->
                parts.add(section(source, side, List.copyOf(Objects.requireNonNull(states.get(section))))));
        return parts;
    }

    private static Part section(YearbookSource source, Side side, List<String> states) {
        List<MonthLine> rates = new ArrayList<>();
        List<MonthLine> all = new ArrayList<>();
        List<MonthLine> marked = new ArrayList<>();
        for (String state : states) {
            MonthLine rate = line(source, state + ", rate", Ratio.TABLE, RATE, state, side);
            MonthLine detections = line(source, state + ", detections", MOVEMENTS, DETECTIONS, state, side);
            if (!rate.isEmpty()) {
                rates.add(rate);
            }
            all.add(detections);
            all.add(rate);
            // A break of a hidden figure has no flag of its own; the checks of the month have it.
            marked.add(line(
                    source, state, ReleasedTable.CHECKS.name(), ReportedIndicator.PERSONS_CHECKED.name(), state, side));
        }
        marked.addAll(all);
        String name = "movements-" + side.section().toLowerCase(Locale.ROOT).replace(':', '-');
        Table table = Tables.ofMonths(
                name,
                "Detections, and their rate for 1,000 persons checked, " + side.section(),
                "Source: movements.csv, ratios.csv",
                all);
        String title = "Detections for 1,000 persons checked: " + side.section();
        return Part.of("", SectionNames.of(side.section()), "")
                .with(MonthPlot.withNumbers(title, "Rate", rates, MonthLine.breaks(marked), table));
    }

    private static MonthLine line(
            YearbookSource source, String name, String table, String indicator, String state, Side side) {
        return MonthLine.of(
                name, source.year(), period -> source.cells().ofSide(table, indicator, state, side, period));
    }
}
