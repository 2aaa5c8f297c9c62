package eu.limen.network;

import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.PairDay;
import eu.limen.patterns.PatternKey;
import eu.limen.rules.PerVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;

/** The possible displacements that the days of all pairs show, and what the weeks say of each. */
final class DisplacementWatch {

    /** By key. */
    private final TreeMap<String, WatchedPair> pairs = new TreeMap<>();

    private List<PairDay> days;
    private List<DisplacementCheck> checks;

    DisplacementWatch(WeekNetworkState known) {
        known.pairDays().forEach(day -> pair(day).add(day));
        known.checks().forEach(check -> {
            WatchedPair pair = pairs.get(PatternKey.displacement(check));
            if (pair != null) {
                pair.know(check);
            }
        });
        days = known.pairDays();
        checks = known.checks();
    }

    /**
     * Takes in what arrived at a tick, and looks again where it may matter.
     *
     * @param newDays of all pairs, in any order
     * @param newWeeks Mondays of weeks that are new or were corrected
     * @return what is new or has changed of the possible displacements that are watched
     */
    List<DisplacementCheck> step(
            List<PairDay> newDays,
            SortedSet<Long> newWeeks,
            FlowWeeks weeks,
            PerVersion<WeekNetworkRules> rules,
            long tick) {
        newDays.forEach(day -> pair(day).add(day));
        List<DisplacementCheck> changed = new ArrayList<>();
        boolean stays = true;
        for (WatchedPair pair : pairs.values()) {
            changed.addAll(pair.look(newWeeks, weeks, rules, tick));
            stays &= pair.stays();
        }
        if (!stays) {
            pairs.values().removeIf(WatchedPair::isForgotten);
            days = pairs.values().stream().flatMap(pair -> pair.days().stream()).toList();
            checks = pairs.values().stream()
                    .flatMap(pair -> pair.checks().stream())
                    .toList();
        }
        return changed;
    }

    /** The days that are still needed, by pair, day and part. */
    List<PairDay> days() {
        return days;
    }

    /** What was last said of each possible displacement that is watched. */
    List<DisplacementCheck> checks() {
        return checks;
    }

    private WatchedPair pair(PairDay day) {
        return pairs.computeIfAbsent(PatternKey.displacement(day), key -> new WatchedPair());
    }
}
