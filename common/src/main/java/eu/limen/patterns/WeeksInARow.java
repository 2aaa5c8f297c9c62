package eu.limen.patterns;

import eu.limen.flow.Showing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A week that shows the pattern opens a span, further ones prolong it, and two weeks that do not show it end it (methods 2.5). */
final class WeeksInARow implements Sequence {

    private static final int DAYS_A_WEEK = 7;
    /** Weeks in a row that could not be assessed, after which nobody can say whether it goes on. */
    private static final int WEEKS_OUT_OF_SIGHT = 4;
    /** A span of eight weeks is no longer news. */
    private static final int WEEKS_LASTING = 8;
    /** Ten weeks that a late report can change, and two to see the end. */
    private static final int WEEKS_KEPT = 12;

    private final String overInHeadline;
    private final String overInWords;

    WeeksInARow(String overInHeadline, String overInWords) {
        this.overInHeadline = overInHeadline;
        this.overInWords = overInWords;
    }

    @Override
    public List<Span> spans(List<Showing> showings, long tick) {
        if (showings.isEmpty()) {
            return List.of();
        }
        Map<Long, Showing> byMonday = showings.stream()
                .collect(Collectors.toMap(Showing::day, showing -> showing, WeeksInARow::clearer, TreeMap::new));
        long first = showings.get(0).day();
        long last = Math.max(
                Closes.lastMondayAt(tick), showings.get(showings.size() - 1).day());
        var spans = new Spans(WEEKS_OUT_OF_SIGHT, WEEKS_LASTING);
        for (long number = 0; first + number * DAYS_A_WEEK <= last; number++) {
            look(spans, number, byMonday.get(first + number * DAYS_A_WEEK));
        }
        return spans.all().stream().map(span -> span.spread(first, DAYS_A_WEEK)).toList();
    }

    private static void look(Spans spans, long number, @Nullable Showing week) {
        if (week != null && week.shows()) {
            spans.look(number, true, List.of(number), Spans.Look.ACTIVE);
            return;
        }
        boolean isQuiet = week != null && week.sight() == Showing.Sight.SHOWS_NOT;
        spans.look(number, true, null, isQuiet ? Spans.Look.QUIET : Spans.Look.UNKNOWN);
    }

    /** Of several parts of a week the one that shows it counts, and one that could be assessed before one that could not. */
    private static Showing clearer(Showing one, Showing other) {
        return other.sight().ordinal() < one.sight().ordinal() ? other : one;
    }

    @Override
    public boolean isFoundByCep() {
        return false;
    }

    @Override
    public int daysKept() {
        return WEEKS_KEPT * DAYS_A_WEEK;
    }

    @Override
    public int daysOutOfSight() {
        return WEEKS_OUT_OF_SIGHT * DAYS_A_WEEK + DAYS_A_WEEK - 1;
    }

    @Override
    public int daysAWindow() {
        return DAYS_A_WEEK;
    }

    @Override
    public String overInHeadline() {
        return overInHeadline;
    }

    @Override
    public String overInWords() {
        return overInWords;
    }
}
