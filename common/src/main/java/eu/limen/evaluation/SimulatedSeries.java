package eu.limen.evaluation;

import eu.limen.analysis.Window;
import eu.limen.analysis.referees.Referee.Row;
import eu.limen.analysis.referees.Referees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One simulated series of weeks with one event in its last two years (methods-benchmark, design).
 *
 * @param number of the series, from 1
 * @param checksVary whether checks are tripled for two half-years, or constant up to ten per cent
 * @param burst whether the event is a burst of some weeks, or a step
 * @param eventStart first week of the event
 * @param eventEnd last week of the event
 * @param weeks all weeks; the first has index 1
 */
record SimulatedSeries(
        int number, boolean checksVary, boolean burst, int eventStart, int eventEnd, List<Window> weeks) {

    /** First week that is judged: there are five years of history. */
    static final int FIRST_JUDGED = 265;

    /** Weeks after an event that belong to it, as models still remember it. */
    private static final int AFTERMATH_WEEKS = 13;

    /** All series of the tables {@code sim_series} and {@code sim_meta}, in the order of the latter. */
    static List<SimulatedSeries> all(Referees referees) {
        Map<Integer, List<Window>> weeks = new HashMap<>();
        for (Row row : referees.named("sim_series").rows()) {
            Window week = Window.ofRate((long) row.number("t"), row.number("y"), row.number("exposure"));
            weeks.computeIfAbsent((int) row.number("series"), number -> new ArrayList<>())
                    .add(week);
        }
        return referees.named("sim_meta").rows().stream()
                .map(row -> of(row, weeks.getOrDefault((int) row.number("series"), List.of())))
                .toList();
    }

    private static SimulatedSeries of(Row row, List<Window> weeks) {
        int number = (int) row.number("series");
        if (weeks.size() < FIRST_JUDGED) {
            throw new IllegalArgumentException("sim_series: " + weeks.size() + " weeks of series " + number
                    + " (expected: at least " + FIRST_JUDGED + ")");
        }
        int start = (int) row.number("event_start");
        return new SimulatedSeries(
                number,
                oneOf(row, "exposure", "vary", "const"),
                oneOf(row, "event_kind", "burst", "step"),
                start,
                start + (int) row.number("event_weeks") - 1,
                List.copyOf(weeks));
    }

    /** True for the one, false for the other. */
    private static boolean oneOf(Row row, String column, String one, String other) {
        String text = row.text(column);
        if (!text.equals(one) && !text.equals(other)) {
            throw new IllegalArgumentException(
                    "sim_meta, " + column + ": '" + text + "' (expected: " + one + " or " + other + ")");
        }
        return text.equals(one);
    }

    static boolean isJudged(Window week) {
        return week.index() >= FIRST_JUDGED;
    }

    boolean isInEvent(Window week) {
        return week.index() >= eventStart && week.index() <= eventEnd;
    }

    /** Whether neither the event nor its aftermath is in that week. */
    boolean isEventFree(Window week) {
        return week.index() < eventStart || week.index() > eventEnd + AFTERMATH_WEEKS;
    }
}
