package eu.limen.law;

import eu.limen.model.LegalGround;
import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Earlier lineages that may be about the same threat as a new one: of the same state on the same section, sharing a ground, and overlapping it or
 * ended shortly before (Art. 25(3); C-368/20: a new period needs a new threat). A hint, never a finding.
 */
final class SameThreat {

    private static final Comparator<Lineage> BEGUN =
            Comparator.comparingLong(Lineage::firstDay).thenComparing(Lineage::id);

    private SameThreat() {}

    /**
     * A lineage together with those that it may go on from, and those that they go on from.
     *
     * @param lineage all decisions, under the id of the new one
     * @param earlier ids of the others, sorted
     */
    record Joined(Lineage lineage, List<String> earlier) {}

    /** The lineage joined with the earlier ones; null if there are none. */
    static @Nullable Joined joined(Lineage own, Collection<Lineage> ofTheState, int months) {
        TreeMap<String, Lineage> chain = new TreeMap<>();
        chain.put(key(own), own);
        boolean grew = true;
        while (grew) {
            List<Lineage> found = ofTheState.stream()
                    .filter(other -> !chain.containsKey(key(other)))
                    .filter(other -> chain.values().stream().anyMatch(one -> goesOnFrom(one, other, months)))
                    .toList();
            found.forEach(other -> chain.put(key(other), other));
            grew = !found.isEmpty();
        }
        if (chain.size() == 1) {
            return null;
        }
        List<Decision> decisions = new ArrayList<>();
        chain.values().forEach(lineage -> decisions.addAll(lineage.decisions()));
        decisions.sort(Comparator.comparingLong(Decision::firstDay)
                .thenComparingLong(Decision::lastDay)
                .thenComparing(Decision::measureId));
        List<String> earlier = chain.values().stream()
                .filter(lineage -> !lineage.equals(own))
                .map(Lineage::id)
                .distinct()
                .sorted()
                .toList();
        return new Joined(
                new Lineage(own.controllingState(), own.id(), own.direction(), List.copyOf(decisions), List.of()),
                earlier);
    }

    /** A lineage may have several stretches. */
    private static String key(Lineage stretch) {
        return stretch.id() + '|' + stretch.firstDay();
    }

    private static boolean goesOnFrom(Lineage later, Lineage earlier, int months) {
        return BEGUN.compare(earlier, later) < 0
                && !new CalendarPeriod(months, 'M').isExceededBetween(earlier.lastDay(), later.firstDay())
                && grounds(earlier).stream().anyMatch(grounds(later)::contains);
    }

    private static Set<LegalGround> grounds(Lineage lineage) {
        return lineage.decisions().stream()
                .flatMap(decision -> decision.report().grounds().stream())
                .collect(Collectors.toSet());
    }
}
