package eu.limen.reporting.yearbook;

import eu.limen.paper.Table;
import eu.limen.register.StateNames;
import eu.limen.reporting.IndicatorSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Indicators of a year, a row for each reporting state and no row for all of them: both sides may have counted the same. */
record StateTable(String name, String caption, List<Asked> asked) {

    /** A column: an indicator of a table. */
    record Asked(String table, String indicator) {

        /** A share, which is shown in per cent. */
        boolean isShare() {
            return IndicatorSheet.of(indicator).unit().equals("SHARE");
        }

        String title() {
            return IndicatorSheet.of(indicator).name();
        }
    }

    static StateTable of(String name, String caption, String table, String... indicators) {
        return new StateTable(
                name,
                caption,
                Arrays.stream(indicators).map(each -> new Asked(table, each)).toList());
    }

    Table of(YearbookSource source) {
        List<String> columns = new ArrayList<>(List.of("Reporting state"));
        asked.forEach(each -> columns.add(each.title()));
        List<List<String>> rows = new ArrayList<>();
        for (String state : source.cells().states(asked.get(0).table())) {
            List<String> row = new ArrayList<>(List.of(StateNames.alone(state)));
            asked.forEach(each -> {
                var cell = source.cells().ofState(each.table(), each.indicator(), state, source.period());
                row.add(each.isShare() ? Shown.perCent(cell) : Shown.figure(cell));
            });
            if (row.stream().skip(1).anyMatch(cell -> !cell.equals(Shown.NONE))) {
                rows.add(row);
            }
        }
        return Tables.of(name, caption, source.scope() + ". " + Words.KEY, 1, columns, rows);
    }
}
