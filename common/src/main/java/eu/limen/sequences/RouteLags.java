package eu.limen.sequences;

import eu.limen.analysis.wave.LagState;
import eu.limen.analysis.wave.LaggedCorrelation;
import eu.limen.analysis.wave.LaggedCorrelation.Drift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether what a section of a route shows the next one shows some weeks later, as of any week that is kept (methods 5). */
final class RouteLags {

    private final Map<Long, List<LagState>> byMonday = new HashMap<>();

    private RouteLags() {}

    /** Follows the residuals from the weeks that are settled to the newest. */
    static RouteLags of(RouteBook book, int length, long newest) {
        RouteLags lags = new RouteLags();
        List<LagState> states = startOr(book.lags, length);
        for (long monday = next(book); monday <= newest; monday += RouteWeeks.DAYS_A_WEEK) {
            states = after(book, states, monday);
            lags.byMonday.put(monday, states);
        }
        return lags;
    }

    /** Settles the weeks up to one that no late report changes any more. */
    static void settle(RouteBook book, long through) {
        if (book.lags.isEmpty()) {
            return;
        }
        for (long monday = next(book); monday <= through; monday += RouteWeeks.DAYS_A_WEEK) {
            book.lags = new ArrayList<>(after(book, book.lags, monday));
            book.lagsThrough = monday;
        }
    }

    /** Where residuals travel between a section and the next, as known at a week. */
    Drift drift(int position, long monday) {
        List<LagState> states = byMonday.get(monday);
        return states == null ? Drift.UNDETERMINED : LaggedCorrelation.drift(states.get(position));
    }

    private static List<LagState> startOr(List<LagState> known, int length) {
        if (!known.isEmpty()) {
            return known;
        }
        for (int pair = 0; pair + 1 < length; pair++) {
            known.add(LaggedCorrelation.start());
        }
        return known;
    }

    private static long next(RouteBook book) {
        if (book.lagsThrough != Long.MIN_VALUE) {
            return book.lagsThrough + RouteWeeks.DAYS_A_WEEK;
        }
        return book.weeks.keySet().stream()
                .mapToLong(place -> Long.parseLong(place.substring(place.indexOf('|') + 1)))
                .min()
                .orElse(Long.MAX_VALUE - RouteWeeks.DAYS_A_WEEK);
    }

    private static List<LagState> after(RouteBook book, List<LagState> states, long monday) {
        List<LagState> after = new ArrayList<>();
        for (int position = 0; position < states.size(); position++) {
            after.add(LaggedCorrelation.step(
                    states.get(position),
                    residual(book.weeks.get(RouteBook.place(position, monday))),
                    residual(book.weeks.get(RouteBook.place(position + 1, monday)))));
        }
        return List.copyOf(after);
    }

    private static double residual(@Nullable KnownWeek week) {
        return week == null || !week.assessed() ? Double.NaN : week.residual();
    }
}
