package eu.limen.disclosure.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The sums of the figures as linear equations: total minus parts is zero. Cells are numbered in the order of their keys, equations in that of their cells, so that
 * nothing depends on the order of input.
 */
final class Equations {

    private final List<String> keys;
    private final long[] counts;
    /** By equation: the total, then its parts in order. */
    private final List<int[]> members;

    private final List<List<Integer>> equationsOf = new ArrayList<>();
    private final boolean[] totals;

    private Equations(List<String> keys, long[] counts, List<int[]> members) {
        this.keys = keys;
        this.counts = counts;
        this.members = members;
        this.totals = new boolean[counts.length];
        for (int cell = 0; cell < counts.length; cell++) {
            equationsOf.add(new ArrayList<>());
        }
        for (int equation = 0; equation < members.size(); equation++) {
            totals[members.get(equation)[0]] = true;
            for (int cell : members.get(equation)) {
                equationsOf.get(cell).add(equation);
            }
        }
    }

    static Equations of(Figures figures) {
        List<String> keys = figures.counts().keySet().stream().sorted().toList();
        Map<String, Integer> numbers = new HashMap<>();
        keys.forEach(key -> numbers.put(key, numbers.size()));
        long[] counts = keys.stream().mapToLong(figures.counts()::get).toArray();
        List<int[]> members = figures.relations().stream()
                .map(relation -> ordered(relation, numbers))
                .sorted(Comparator.comparing(List::toString))
                .collect(LinkedHashSet<List<Integer>>::new, LinkedHashSet::add, LinkedHashSet::addAll)
                .stream()
                .map(cells -> cells.stream().mapToInt(Integer::intValue).toArray())
                .toList();
        return new Equations(keys, counts, members);
    }

    private static List<Integer> ordered(Relation relation, Map<String, Integer> numbers) {
        List<Integer> cells = new ArrayList<>();
        cells.add(numbers.get(relation.total()));
        relation.parts().stream().map(numbers::get).sorted().forEach(cells::add);
        return cells;
    }

    int cells() {
        return counts.length;
    }

    int equations() {
        return members.size();
    }

    String key(int cell) {
        return keys.get(cell);
    }

    long count(int cell) {
        return counts[cell];
    }

    boolean isTotal(int cell) {
        return totals[cell];
    }

    /** The total, then its parts. */
    int[] members(int equation) {
        return members.get(equation);
    }

    List<Integer> equationsOf(int cell) {
        return equationsOf.get(cell);
    }

    /** What the cell counts in the equation: a total -1, a part 1. */
    int sign(int equation, int cell) {
        return members.get(equation)[0] == cell ? -1 : 1;
    }
}
