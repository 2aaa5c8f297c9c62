package eu.limen.deadlines;

import eu.limen.law.Clock;
import eu.limen.law.DutyKind;
import eu.limen.model.DeadlineStatus;
import eu.limen.patterns.Words;
import eu.limen.rules.DeadlineRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One duty of one control on one day: what people are told of, once for all sections and ways of counting that lead to that day.
 *
 * @param clocks at least one, of the same state, lineage, kind, rule and day
 */
record Due(List<Clock> clocks) {

    /** By key, sorted. */
    static Map<String, Due> of(Collection<Clock> clocks) {
        Map<String, List<Clock>> byKey = new TreeMap<>();
        clocks.forEach(clock ->
                byKey.computeIfAbsent(key(clock), unused -> new ArrayList<>()).add(clock));
        Map<String, Due> dues = new TreeMap<>();
        byKey.forEach((key, same) -> dues.put(key, new Due(List.copyOf(same))));
        return dues;
    }

    /** {@code DE-L12~REPORT~REP-12M~2026-09-15}. */
    private static String key(Clock clock) {
        return String.join("~", clock.lineage(), clock.kind().name(), clock.rule(), Words.isoDay(clock.dueDay()));
    }

    Clock first() {
        return clocks.get(0);
    }

    DutyKind kind() {
        return first().kind();
    }

    long dueDay() {
        return first().dueDay();
    }

    /** First day on which it is told of. */
    long leadDay(DeadlineRules rules) {
        return dueDay() - kind().leadDays(rules);
    }

    /** Whether it is still to be done somewhere. */
    boolean isOpen() {
        return has(DeadlineStatus.OPEN);
    }

    /** Whether the record shows it done everywhere. */
    boolean isMet() {
        return clocks.stream().allMatch(clock -> clock.status() == DeadlineStatus.MET);
    }

    /** Whether the record holds what is asked for wherever it is not met, with a later day. */
    boolean isRecordedLater() {
        return clocks.stream()
                .filter(clock -> clock.status() != DeadlineStatus.MET)
                .allMatch(Clock::recordedLater);
    }

    boolean has(DeadlineStatus status) {
        return clocks.stream().anyMatch(clock -> clock.status() == status);
    }

    /** Where it is not on record; all if it is on record everywhere. Sorted. */
    List<String> sections() {
        boolean all = isMet();
        TreeSet<String> sections = new TreeSet<>();
        clocks.stream()
                .filter(clock -> all || clock.status() != DeadlineStatus.MET)
                .forEach(clock -> sections.add(clock.section()));
        return List.copyOf(sections);
    }

    /** Sorted. */
    List<String> measureIds() {
        TreeSet<String> ids = new TreeSet<>();
        clocks.forEach(clock -> ids.addAll(clock.measureIds()));
        return List.copyOf(ids);
    }

    /** The ways in which the time is counted that lead to this day, sorted. */
    List<String> countings() {
        TreeSet<String> countings = new TreeSet<>();
        clocks.forEach(clock -> countings.add(clock.counting()));
        return List.copyOf(countings);
    }

    /** Sorted. */
    List<String> caveats() {
        TreeSet<String> caveats = new TreeSet<>();
        for (Clock clock : clocks) {
            if (clock.caveat() != null) {
                caveats.add(clock.caveat());
            }
        }
        return List.copyOf(caveats);
    }
}
