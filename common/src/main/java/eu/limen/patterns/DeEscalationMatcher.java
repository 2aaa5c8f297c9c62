package eu.limen.patterns;

import eu.limen.flow.PatternMatch;
import eu.limen.flow.Showing;
import eu.limen.model.PatternName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Defines DE_ESCALATION: four fallen weeks in a row on one flow (methods 3, condition 2). A week that is not fallen breaks the row; one that cannot be
 * judged neither breaks nor prolongs it, as long as the row does not become longer than eight weeks.
 */
public final class DeEscalationMatcher implements Sequence {

    /** Fallen weeks in a row; methods 3, condition 2. The shape of the sequence: fixed, since flink-cep runs it. */
    public static final int WEEKS_IN_A_ROW = 4;

    /** Weeks from the first to the last of them, both counted, if some between could not be judged. */
    public static final int LONGEST_ROW = 8;

    /** The order in which flink-cep sees weeks: as they become known, then by week. */
    public static final Comparator<Showing> AS_KNOWN =
            Comparator.comparingLong(Showing::tick).thenComparingLong(Showing::day);

    private static final int DAYS_A_WEEK = 7;
    /** Weeks in a row that could not be judged, after which nobody can say whether the fall lasts. */
    private static final int WEEKS_OUT_OF_SIGHT = 4;
    /** After a year the low level is the usual one. */
    private static final int WEEKS_LASTING = 52;
    /** Ten weeks that a late report can change, and the longest row. */
    private static final int WEEKS_KEPT = 18;

    /** Whether a week counts towards a fall. */
    public static boolean isFallen(Showing week) {
        return week.shows();
    }

    /** Whether a week is near enough to the first of a row. */
    public static boolean isInReach(Showing first, Showing week) {
        return week.day() - first.day() < (long) LONGEST_ROW * DAYS_A_WEEK;
    }

    /** The match of a row. */
    public static PatternMatch match(Showing first, Showing last) {
        return new PatternMatch(
                PatternName.DE_ESCALATION,
                last.key(),
                last.threat(),
                first.day(),
                List.of(first.day(), last.day()),
                last.tick());
    }

    /** Every match that flink-cep tells of: each four weeks in a row, among those judged. */
    public static List<PatternMatch> everyMatch(List<Showing> judged) {
        List<PatternMatch> matches = new ArrayList<>();
        for (int last = WEEKS_IN_A_ROW; last <= judged.size(); last++) {
            List<Showing> row = judged.subList(last - WEEKS_IN_A_ROW, last);
            Showing first = row.get(0);
            if (row.stream().allMatch(week -> isFallen(week) && isInReach(first, week))) {
                matches.add(match(first, row.get(WEEKS_IN_A_ROW - 1)));
            }
        }
        return matches;
    }

    /** The rows that make episodes; a week used for one is used up, with all before it. */
    private static List<List<Showing>> rows(List<Showing> judged) {
        List<List<Showing>> rows = new ArrayList<>();
        List<Showing> fallen = new ArrayList<>();
        for (Showing week : judged) {
            if (!isFallen(week)) {
                fallen.clear();
                continue;
            }
            fallen.add(week);
            int from = fallen.size() - WEEKS_IN_A_ROW;
            if (from >= 0 && isInReach(fallen.get(from), week)) {
                rows.add(List.copyOf(fallen.subList(from, fallen.size())));
                fallen.clear();
            }
        }
        return rows;
    }

    @Override
    public List<Span> spans(List<Showing> showings, long tick) {
        if (showings.isEmpty()) {
            return List.of();
        }
        var byMonday = showings.stream()
                .collect(Collectors.toMap(Showing::day, week -> week, (one, other) -> other, TreeMap::new));
        long first = byMonday.firstKey();
        long last = Math.max(Closes.lastMondayAt(tick), byMonday.lastKey());
        Map<Long, List<Long>> matchedOn = new HashMap<>();
        List<Showing> judged = byMonday.values().stream()
                .filter(week -> week.sight() != Showing.Sight.UNKNOWN)
                .toList();
        for (List<Showing> row : rows(judged)) {
            matchedOn.put(
                    row.get(row.size() - 1).day(),
                    row.stream().map(week -> (week.day() - first) / DAYS_A_WEEK).toList());
        }
        var spans = new Spans(WEEKS_OUT_OF_SIGHT, WEEKS_LASTING);
        for (long monday = first; monday <= last; monday += DAYS_A_WEEK) {
            spans.look((monday - first) / DAYS_A_WEEK, true, matchedOn.get(monday), Spans.lookAt(byMonday.get(monday)));
        }
        return spans.all().stream().map(span -> span.spread(first, DAYS_A_WEEK)).toList();
    }

    /** The weeks that made it, and then whenever there are twice as many: a fall that goes on is no news each week. */
    @Override
    public List<Showing> news(List<Showing> shown) {
        int told = WEEKS_IN_A_ROW;
        while (told * 2 <= shown.size()) {
            told *= 2;
        }
        return shown.subList(0, Math.min(told, shown.size()));
    }

    @Override
    public boolean isFoundByCep() {
        return true;
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
    public int daysUntilForgotten() {
        return LONGEST_ROW * DAYS_A_WEEK;
    }

    @Override
    public String overInHeadline() {
        return "Over: ";
    }

    @Override
    public String overInWords() {
        return "Two weeks in a row are no longer fallen.";
    }
}
