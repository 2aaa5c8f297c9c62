package eu.limen.patterns;

import eu.limen.flow.FlowWeek;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Defines TREND_RISE: a week in alarm, sudden or lasting, opens a span, further ones prolong it, and two weeks without alarm end it (methods 2.5). */
final class TrendRiseMatcher {

    /** Weeks in a row that could not be judged, after which nobody can say whether the rise goes on. */
    static final int WEEKS_OUT_OF_SIGHT = 4;
    /** A span of eight weeks is no longer news. */
    static final int WEEKS_LASTING = 8;

    static final int DAYS_A_WEEK = 7;

    private TrendRiseMatcher() {}

    /**
     * Where the rises of one flow lie; positions are Mondays.
     *
     * @param weeks at most one per Monday, ascending
     * @param tick epoch milliseconds; weeks closed by then are over
     */
    static List<Span> spans(List<FlowWeek> weeks, long tick) {
        if (weeks.isEmpty()) {
            return List.of();
        }
        Map<Long, FlowWeek> byMonday = weeks.stream()
                .collect(Collectors.toMap(
                        FlowWeek::mondayDay, Function.identity(), (one, other) -> other, TreeMap::new));
        long first = weeks.get(0).mondayDay();
        long last =
                Math.max(Closes.lastMondayAt(tick), weeks.get(weeks.size() - 1).mondayDay());
        var spans = new Spans(WEEKS_OUT_OF_SIGHT, WEEKS_LASTING);
        for (long number = 0; first + number * DAYS_A_WEEK <= last; number++) {
            var week = byMonday.get(first + number * DAYS_A_WEEK);
            if (week != null && week.alarm()) {
                spans.look(number, true, List.of(number), Spans.Look.ACTIVE);
            } else {
                boolean isQuiet = week != null && week.judged() && !week.intervention();
                spans.look(number, true, null, isQuiet ? Spans.Look.QUIET : Spans.Look.UNKNOWN);
            }
        }
        return spans.all().stream().map(span -> span.spread(first, DAYS_A_WEEK)).toList();
    }
}
