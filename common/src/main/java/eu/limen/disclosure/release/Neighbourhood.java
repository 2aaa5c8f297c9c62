package eu.limen.disclosure.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The cells among which a way to move one cell is looked for. Searching few cells is quick; a way found there is a way in the whole table too, and where there is
 * none a wider neighbourhood is tried.
 */
final class Neighbourhood {

    /** A cell of a three-way table closes a cube of its neighbours at the third step. */
    private static final int STEPS = 3;

    private final Equations equations;
    private final Latitude latitude;

    Neighbourhood(Equations equations, Latitude latitude) {
        this.equations = equations;
        this.latitude = latitude;
    }

    /**
     * The best cells in each sum of the cell, then whatever closes the sums touched by them.
     *
     * @param width how many open and how many other cells of each sum
     */
    SortedSet<Integer> of(int cell, int width) {
        SortedSet<Integer> cells = new TreeSet<>(List.of(cell));
        SortedSet<Integer> touched = new TreeSet<>(equations.equationsOf(cell));
        for (int equation : equations.equationsOf(cell)) {
            cells.addAll(best(equation, width));
        }
        for (int step = 1; step < STEPS; step++) {
            cells.forEach(member -> touched.addAll(equations.equationsOf(member)));
            cells.addAll(crossings(touched));
        }
        return movable(cells);
    }

    /** Everything that hangs together with the cell. */
    SortedSet<Integer> all(int cell) {
        SortedSet<Integer> cells = new TreeSet<>(List.of(cell));
        var next = new ArrayDeque<>(cells);
        while (!next.isEmpty()) {
            for (int equation : equations.equationsOf(next.remove())) {
                for (int member : equations.members(equation)) {
                    if (canMove(member) && cells.add(member)) {
                        next.add(member);
                    }
                }
            }
        }
        return movable(cells);
    }

    private List<Integer> best(int equation, int width) {
        List<Integer> open = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int member : equations.members(equation)) {
            if (canMove(member)) {
                (latitude.isOpen(member) ? open : others).add(member);
            }
        }
        Comparator<Integer> roomiest =
                Comparator.comparing((Integer member) -> -latitude.up(member) - latitude.down(member));
        List<Integer> best = new ArrayList<>(first(open, roomiest, width));
        best.addAll(first(others, Comparator.comparing(latitude::price), width));
        return best;
    }

    private static List<Integer> first(List<Integer> cells, Comparator<Integer> order, int width) {
        return cells.stream()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .limit(width)
                .toList();
    }

    private List<Integer> crossings(SortedSet<Integer> touched) {
        var times = new TreeMap<Integer, Integer>();
        for (int equation : touched) {
            for (int member : equations.members(equation)) {
                if (canMove(member)) {
                    times.merge(member, 1, Integer::sum);
                }
            }
        }
        times.values().removeIf(touches -> touches < 2);
        return List.copyOf(times.keySet());
    }

    /** Without the cells that are alone in a sum and so cannot move. */
    private SortedSet<Integer> movable(SortedSet<Integer> cells) {
        var inside = new int[equations.equations()];
        cells.forEach(cell -> equations.equationsOf(cell).forEach(equation -> inside[equation]++));
        var lonely = new ArrayDeque<Integer>();
        cells.forEach(lonely::add);
        while (!lonely.isEmpty()) {
            int cell = lonely.remove();
            boolean alone = equations.equationsOf(cell).stream().anyMatch(equation -> inside[equation] == 1);
            if (alone && cells.remove(cell)) {
                for (int equation : equations.equationsOf(cell)) {
                    inside[equation]--;
                    for (int member : equations.members(equation)) {
                        if (inside[equation] == 1 && cells.contains(member)) {
                            lonely.add(member);
                        }
                    }
                }
            }
        }
        return cells;
    }

    private boolean canMove(int cell) {
        return latitude.down(cell) > 0 || latitude.up(cell) > 0;
    }
}
