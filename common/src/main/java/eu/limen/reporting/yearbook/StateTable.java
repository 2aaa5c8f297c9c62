package eu.limen.reporting.yearbook;

import eu.limen.paper.Table;
import eu.limen.register.StateNames;
import eu.limen.reporting.IndicatorSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
        return withoutEmpty(source.scope() + ". " + Words.KEY, columns, rows);
    }

    /** A column in which nothing was reported by anybody is said in a sentence. */
    private Table withoutEmpty(String scope, List<String> columns, List<List<String>> rows) {
        List<Integer> reported = IntStream.range(0, columns.size())
                .filter(at -> rows.stream().anyMatch(row -> !row.get(at).equals(Shown.NONE)))
                .boxed()
                .toList();
        List<String> missing = IntStream.range(0, columns.size())
                .filter(at -> !reported.contains(at))
                .mapToObj(columns::get)
                .toList();
        String said = missing.isEmpty() || rows.isEmpty() ? "" : ". By no state: " + String.join("; ", missing);
        return Tables.of(
                name,
                caption,
                scope + said,
                1,
                reported.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> reported.stream().map(row::get).toList())
                        .toList());
    }
}
