package eu.limen.network;

import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.PairDay;
import eu.limen.patterns.DisplacementMatcher;
import eu.limen.patterns.PatternKey;
import eu.limen.patterns.Span;
import eu.limen.register.Periods;
import eu.limen.rules.PerVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The possible displacements that the days of all pairs show, and what the weeks say of each. */
final class DisplacementWatch {

    /** Days of a pair that can still be corrected, and those with which they make a match: as in the episodes. */
    private static final int DAYS_KEPT = 70;

    /** Until the last look has been made and no late report can change it: 13 weeks, 10 weeks, and two of slack. */
    static final int DAYS_WATCHED = 175;

    private static final int PARTS = PairDay.Part.values().length;

    /** By pair, then by day and part. */
    private final TreeMap<String, TreeMap<Long, PairDay>> pairs = new TreeMap<>();

    DisplacementWatch(Collection<PairDay> known) {
        known.forEach(this::add);
    }

    /** Of two statements about a day and part the later holds. */
    void add(PairDay day) {
        pairs.computeIfAbsent(PatternKey.displacement(day), pair -> new TreeMap<>())
                .merge(
                        day.day() * PARTS + day.part().ordinal(),
                        day,
                        (one, other) -> other.tick() >= one.tick() ? other : one);
    }

    /** What is known at a tick of each possible displacement that is watched. */
    List<DisplacementCheck> checks(FlowWeeks weeks, PerVersion<WeekNetworkRules> rules, long tick) {
        return checksOf(pairs.keySet(), List.of(), weeks, rules, tick);
    }

    /**
     * The same where nothing has come but days of some pairs: what was known of the others holds.
     *
     * @param keys of those pairs
     */
    List<DisplacementCheck> checksOf(
            Set<String> keys,
            List<DisplacementCheck> known,
            FlowWeeks weeks,
            PerVersion<WeekNetworkRules> rules,
            long tick) {
        List<DisplacementCheck> checks = new ArrayList<>();
        for (DisplacementCheck check : known) {
            if (!keys.contains(PatternKey.displacement(check)) && isWatched(check.onsetDay(), tick)) {
                checks.add(check);
            }
        }
        pairs.forEach((key, days) -> {
            if (keys.contains(key)) {
                checks.addAll(checks(days.values(), weeks, rules, tick));
            }
        });
        return checks;
    }

    private static List<DisplacementCheck> checks(
            Collection<PairDay> days, FlowWeeks weeks, PerVersion<WeekNetworkRules> rules, long tick) {
        PairDay pair = days.iterator().next();
        List<DisplacementCheck> checks = new ArrayList<>();
        for (long onset : onsets(days, tick)) {
            var look = DisplacementLooks.lastAt(tick, weeks, rules, pair, Periods.monday(onset));
            checks.add(new DisplacementCheck(
                    pair.xSection(),
                    pair.xDirection(),
                    pair.ySection(),
                    pair.yDirection(),
                    pair.threat(),
                    onset,
                    tick,
                    look.finding(),
                    look.rules().displacement().targetFell(),
                    look.rules().displacement().neighboursRose()));
        }
        return checks;
    }

    /** The days that are still needed. */
    List<PairDay> kept(long tick) {
        List<PairDay> kept = new ArrayList<>();
        for (TreeMap<Long, PairDay> days : pairs.values()) {
            long from = onsets(days.values(), tick).stream().reduce(lastDay(tick) - DAYS_KEPT + 1, Math::min);
            days.values().stream().filter(day -> day.day() >= from).forEach(kept::add);
        }
        return kept;
    }

    private static List<Long> onsets(Collection<PairDay> days, long tick) {
        return DisplacementMatcher.spans(List.copyOf(days), tick).stream()
                .map(Span::first)
                .filter(onset -> isWatched(onset, tick))
                .toList();
    }

    private static boolean isWatched(long onset, long tick) {
        return onset > lastDay(tick) - DAYS_WATCHED;
    }

    private static long lastDay(long tick) {
        return DisplacementMatcher.lastDayAt(tick);
    }
}
