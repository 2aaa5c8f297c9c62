package eu.limen.evaluation;

import eu.limen.analysis.Window;
import eu.limen.analysis.referees.Referee.Row;
import eu.limen.analysis.referees.Referees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One simulated series of weeks with one event (methods-benchmark, design and 3).
 *
 * @param number of the series, from 1
 * @param checksVary whether checks are tripled for two half-years, or constant up to ten per cent
 * @param burst whether the event is a burst of some weeks, or a step
 * @param eventStart first week of the event
 * @param eventEnd last week of the event
 * @param firstJudged first week that is judged
 * @param weeks all weeks; the first has index 1
 */
record SimulatedSeries(
        int number,
        boolean checksVary,
        boolean burst,
        int eventStart,
        int eventEnd,
        int firstJudged,
        List<Window> weeks) {

    /** The long series have five years of history before they are judged. */
    private static final int AFTER_FIVE_YEARS = 265;

    /** The short ones are judged from their first assessed week on. */
    private static final int AFTER_FOUR_WEEKS = 5;

    /** Weeks after an event that belong to it, as models still remember it. */
    private static final int AFTERMATH_WEEKS = 13;

    /** The series of seven years in the tables {@code sim_series} and {@code sim_meta}, in the order of the latter. */
    static List<SimulatedSeries> ofSevenYears(Referees referees) {
        return all(referees, "sim_series", "sim_meta", AFTER_FIVE_YEARS);
    }

    /** The series that begin without history in the tables {@code sim_cold_series} and {@code sim_cold_meta}. */
    static List<SimulatedSeries> ofFirstYear(Referees referees) {
        return all(referees, "sim_cold_series", "sim_cold_meta", AFTER_FOUR_WEEKS);
    }

    private static List<SimulatedSeries> all(Referees referees, String series, String meta, int firstJudged) {
        Map<Integer, List<Window>> weeks = new HashMap<>();
        for (Row row : referees.named(series).rows()) {
            List<Window> known = weeks.computeIfAbsent(whole(row, "series"), number -> new ArrayList<>());
            if (whole(row, "t") != known.size() + 1) {
                throw new IllegalArgumentException(
                        row.place("t") + ": '" + row.text("t") + "' (expected: " + (known.size() + 1) + ")");
            }
            known.add(Window.ofRate(known.size() + 1L, whole(row, "y"), whole(row, "exposure")));
        }
        List<Row> rows = referees.named(meta).rows();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(meta + ": no series (expected: at least one)");
        }
        return rows.stream()
                .map(row -> of(row, firstJudged, weeks.getOrDefault(whole(row, "series"), List.of())))
                .toList();
    }

    private static SimulatedSeries of(Row row, int firstJudged, List<Window> weeks) {
        int number = whole(row, "series");
        if (weeks.size() < firstJudged) {
            throw new IllegalArgumentException(
                    "series " + number + ": " + weeks.size() + " weeks (expected: at least " + firstJudged + ")");
        }
        int start = whole(row, "event_start");
        return new SimulatedSeries(
                number,
                oneOf(row, "exposure", "vary", "const"),
                oneOf(row, "event_kind", "burst", "step"),
                start,
                start + whole(row, "event_weeks") - 1,
                firstJudged,
                List.copyOf(weeks));
    }

    private static int whole(Row row, String column) {
        double number = row.number(column);
        if (!(number >= 0 && number <= Integer.MAX_VALUE && number == Math.rint(number))) {
            throw new IllegalArgumentException(
                    row.place(column) + ": '" + row.text(column) + "' (expected: a whole number >= 0)");
        }
        return (int) number;
    }

    /** True for the one, false for the other. */
    private static boolean oneOf(Row row, String column, String one, String other) {
        String text = row.text(column);
        if (!text.equals(one) && !text.equals(other)) {
            throw new IllegalArgumentException(
                    row.place(column) + ": '" + text + "' (expected: " + one + " or " + other + ")");
        }
        return text.equals(one);
    }

    boolean isJudged(Window week) {
        return week.index() >= firstJudged;
    }

    boolean isInEvent(Window week) {
        return week.index() >= eventStart && week.index() <= eventEnd;
    }

    /** Whether neither the event nor its aftermath is in that week. */
    boolean isEventFree(Window week) {
        return week.index() < eventStart || week.index() > eventEnd + AFTERMATH_WEEKS;
    }
}
