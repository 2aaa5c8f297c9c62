package eu.limen.cli.backtest;

import eu.limen.backtest.AlertChange;
import eu.limen.backtest.Backtest;
import eu.limen.backtest.ToldEpisode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Draws when each rule set told of what, a row for each section and pattern; rows in which something differs come first. */
final class AlertTimeline {

    private static final int MOST_ROWS = 40;

    private final Backtest backtest;

    AlertTimeline(Backtest backtest) {
        this.backtest = backtest;
    }

    /** Rows that there is no room for. */
    int leftOut() {
        return Math.max(0, rows().size() - MOST_ROWS);
    }

    String svg() {
        Strips drawing = new Strips(
                "alerts",
                "Alerts over time",
                "For each section and pattern a bar for every episode, from its onset to its last message: above under the present rules, "
                        + "below under the candidate. The table below the drawing says the same in words.",
                backtest.history().firstDay(),
                lastDay());
        rows().stream().limit(MOST_ROWS).forEach(row -> draw(drawing, row));
        return drawing.svg();
    }

    private long lastDay() {
        return backtest.alerts().stream()
                .mapToLong(change -> change.either().lastDay())
                .reduce(backtest.history().lastDay(), Math::max);
    }

    private List<Row> rows() {
        SortedMap<String, Row> rows = new TreeMap<>();
        for (AlertChange change : backtest.alerts()) {
            ToldEpisode told = change.either();
            String place = String.join(" to ", told.sections());
            rows.computeIfAbsent(
                            place + '\t' + told.pattern(),
                            key -> new Row(place, BacktestWords.plain(told.pattern()), new ArrayList<>()))
                    .changes()
                    .add(change);
        }
        return rows.values().stream()
                .sorted(Comparator.comparing(Row::isTheSame))
                .toList();
    }

    private static void draw(Strips drawing, Row row) {
        drawing.row(row.place(), row.pattern());
        for (AlertChange change : row.changes()) {
            draw(drawing, Strips.Strip.PRESENT, change.present(), change, "present");
            draw(drawing, Strips.Strip.CANDIDATE, change.candidate(), change, "candidate");
        }
    }

    private static void draw(
            Strips drawing, Strips.Strip strip, @Nullable ToldEpisode told, AlertChange change, String look) {
        if (told == null) {
            return;
        }
        String cancelled = told.isCancelled() ? " x" : "";
        String looks = told.isCancelled() ? look + " cancelled" : look;
        drawing.bar(
                strip,
                told.onsetDay(),
                told.lastDay(),
                looks,
                sign(change) + cancelled,
                told.headline() + "; known " + BacktestWords.known(told) + "; " + BacktestWords.change(change));
    }

    /** Told by a sign and not by colour alone. */
    private static String sign(AlertChange change) {
        return switch (change.kind()) {
            case GAINED -> "+";
            case LOST -> "\u2212";
            case EARLIER -> "\u2190";
            case LATER -> "\u2192";
            case SAME -> "";
        };
    }

    private record Row(String place, String pattern, List<AlertChange> changes) {

        boolean isTheSame() {
            return changes.stream().allMatch(change -> change.kind() == AlertChange.Kind.SAME);
        }
    }
}
