package eu.limen.network;

import eu.limen.analysis.network.DisplacementTest;
import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.PairDay;
import eu.limen.patterns.DisplacementMatcher;
import eu.limen.patterns.Span;
import eu.limen.register.Periods;
import eu.limen.rules.PerVersion;
import eu.limen.rules.TimeRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;

/** The days of one pair of neighbours, the possible displacements that they show, and what the weeks say of each. */
final class WatchedPair {

    /** Days that can still be corrected, and those with which they make a match: as in the episodes. */
    private static final int DAYS_KEPT = 70;

    /** Until the last look has been made and no late report can change it: 13 weeks, 10 weeks, and two of slack. */
    static final int DAYS_WATCHED = 175;

    private static final int PARTS = PairDay.Part.values().length;
    private static final int DAYS_A_WEEK = 7;

    /** By day and part. */
    private final TreeMap<Long, PairDay> days = new TreeMap<>();
    /** By onset. */
    private TreeMap<Long, DisplacementCheck> checks = new TreeMap<>();

    private boolean hasNewDays;
    private boolean stays = true;

    /** Of two statements about a day and part the later holds. */
    void add(PairDay day) {
        days.merge(
                day.day() * PARTS + day.part().ordinal(),
                day,
                (one, other) -> other.tick() >= one.tick() ? other : one);
        hasNewDays = true;
    }

    /** What was said before. */
    void know(DisplacementCheck check) {
        checks.put(check.onsetDay(), check);
    }

    /**
     * Looks again at each possible displacement that something new may touch, and forgets what is no longer needed.
     *
     * @param newWeeks Mondays of weeks that are new or were corrected
     * @return what is new or has changed
     */
    List<DisplacementCheck> look(
            SortedSet<Long> newWeeks, FlowWeeks weeks, PerVersion<WeekNetworkRules> rules, long tick) {
        stays = !hasNewDays;
        if (stays && checks.isEmpty()) {
            forget(tick);
            return List.of();
        }
        List<DisplacementCheck> changed = new ArrayList<>();
        TreeMap<Long, DisplacementCheck> now = new TreeMap<>();
        for (long onset : onsets(tick)) {
            DisplacementCheck known = checks.get(onset);
            if (known != null && !isTouched(known, newWeeks, rules, tick)) {
                now.put(onset, known);
                continue;
            }
            DisplacementCheck check = check(onset, weeks, rules, tick);
            now.put(onset, check);
            stays = false;
            if (known == null || !untimed(check).equals(untimed(known))) {
                changed.add(check);
            }
        }
        stays &= now.size() == checks.size();
        checks = now;
        hasNewDays = false;
        forget(tick);
        return changed;
    }

    /** Whether nothing came, was looked at again or was forgotten at the last tick. */
    boolean stays() {
        return stays;
    }

    boolean isForgotten() {
        return days.isEmpty();
    }

    Collection<PairDay> days() {
        return days.values();
    }

    Collection<DisplacementCheck> checks() {
        return checks.values();
    }

    /** First days of the possible displacements that are watched. Without new days there are no others than before. */
    private List<Long> onsets(long tick) {
        var all = hasNewDays
                ? DisplacementMatcher.spans(List.copyOf(days.values()), tick).stream()
                        .map(Span::first)
                        .toList()
                : checks.keySet();
        return all.stream()
                .filter(onset -> onset > lastDay(tick) - DAYS_WATCHED)
                .toList();
    }

    /**
     * Whether what was said may no longer hold: a look has become due since, or a week that the looks rest on is new or was corrected. As long as the week of the
     * onset is not closed, the rules of the tick hold.
     */
    private static boolean isTouched(
            DisplacementCheck known, SortedSet<Long> newWeeks, PerVersion<WeekNetworkRules> rules, long tick) {
        TimeRules time = rules.all().get(0).time();
        long onsetMonday = Periods.monday(known.onsetDay());
        if (known.tick() < time.weekClosesMillis(onsetMonday)) {
            return true;
        }
        long end = onsetMonday;
        for (int look : DisplacementTest.LOOKS) {
            long closes = time.weekClosesMillis(onsetMonday + (look - 1L) * DAYS_A_WEEK);
            if (closes > tick) {
                break;
            }
            if (closes > known.tick()) {
                return true;
            }
            end = onsetMonday + (long) look * DAYS_A_WEEK;
        }
        return !newWeeks.subSet(onsetMonday - (long) beforeWeeks(rules) * DAYS_A_WEEK, end)
                .isEmpty();
    }

    /** Of the version that looks back farthest. */
    private static int beforeWeeks(PerVersion<WeekNetworkRules> rules) {
        return rules.all().stream()
                .mapToInt(version -> version.network().beforeWeeks())
                .max()
                .orElseThrow();
    }

    private DisplacementCheck check(long onset, FlowWeeks weeks, PerVersion<WeekNetworkRules> rules, long tick) {
        PairDay pair = days.firstEntry().getValue();
        var look = DisplacementLooks.lastAt(tick, weeks, rules, pair, Periods.monday(onset));
        return new DisplacementCheck(
                pair.xSection(),
                pair.xDirection(),
                pair.ySection(),
                pair.yDirection(),
                pair.threat(),
                onset,
                tick,
                look.finding(),
                look.rules().displacement().targetFell(),
                look.rules().displacement().neighboursRose());
    }

    private void forget(long tick) {
        long first = checks.isEmpty() ? Long.MAX_VALUE : checks.firstKey();
        long from = Math.min(first, lastDay(tick) - DAYS_KEPT + 1);
        var old = days.headMap(from * PARTS);
        if (!old.isEmpty()) {
            old.clear();
            stays = false;
        }
    }

    private static long lastDay(long tick) {
        return DisplacementMatcher.lastDayAt(tick);
    }

    private static DisplacementCheck untimed(DisplacementCheck check) {
        return new DisplacementCheck(
                check.xSection(),
                check.xDirection(),
                check.ySection(),
                check.yDirection(),
                check.threat(),
                check.onsetDay(),
                0,
                check.finding(),
                check.fallLevel(),
                check.riseLevel());
    }
}
