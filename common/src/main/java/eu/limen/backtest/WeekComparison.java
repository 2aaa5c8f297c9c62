package eu.limen.backtest;

import eu.limen.model.Indicator;
import eu.limen.model.Level;
import eu.limen.model.Verdict;
import eu.limen.model.VerdictCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts the weeks of two runs beside each other. */
final class WeekComparison {

    private static final String APART = "\t";

    private WeekComparison() {}

    /** Every verdict of both runs, by section, control and week. */
    static List<WeekOfVerdict> verdicts(Collection<Indicator> present, Collection<Indicator> candidate) {
        SortedMap<String, VerdictCode> before = verdictsOf(present);
        SortedMap<String, VerdictCode> after = verdictsOf(candidate);
        List<WeekOfVerdict> weeks = new ArrayList<>();
        for (String key : keys(before, after)) {
            String[] parts = key.split(APART, -1);
            weeks.add(new WeekOfVerdict(parts[0], parts[1], parts[2], parts[3], before.get(key), after.get(key)));
        }
        return List.copyOf(weeks);
    }

    /** Every level of both runs, by section and week. */
    static List<WeekOfLevel> levels(Collection<Indicator> present, Collection<Indicator> candidate) {
        SortedMap<String, Level> before = levelsOf(present);
        SortedMap<String, Level> after = levelsOf(candidate);
        List<WeekOfLevel> weeks = new ArrayList<>();
        for (String key : keys(before, after)) {
            String[] parts = key.split(APART, -1);
            weeks.add(new WeekOfLevel(parts[0], parts[1], before.get(key), after.get(key)));
        }
        return List.copyOf(weeks);
    }

    private static SortedMap<String, VerdictCode> verdictsOf(Collection<Indicator> messages) {
        SortedMap<String, VerdictCode> verdicts = new TreeMap<>();
        for (Indicator week : lastTold(messages)) {
            for (Verdict verdict : week.verdicts()) {
                verdicts.put(
                        String.join(APART, week.section(), verdict.controllingState(), verdict.lineage(), week.week()),
                        verdict.verdict());
            }
        }
        return verdicts;
    }

    private static SortedMap<String, Level> levelsOf(Collection<Indicator> messages) {
        SortedMap<String, Level> levels = new TreeMap<>();
        lastTold(messages).forEach(week -> levels.put(week.section() + APART + week.week(), week.level()));
        return levels;
    }

    private static Collection<Indicator> lastTold(Collection<Indicator> messages) {
        SortedMap<String, Indicator> last = new TreeMap<>();
        messages.forEach(
                each -> last.merge(each.id(), each, (one, other) -> one.revision() > other.revision() ? one : other));
        return last.values();
    }

    private static <T> SortedSet<String> keys(SortedMap<String, T> before, SortedMap<String, T> after) {
        SortedSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys;
    }
}
