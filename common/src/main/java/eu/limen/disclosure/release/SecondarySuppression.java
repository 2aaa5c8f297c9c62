package eu.limen.disclosure.release;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Hides cells until every target can be anything within its protection interval. For each target a move down and a move up are found which keep all sums; the cells
 * that move are hidden. The moves found are the audit: each is a table that fits all that is published, so no linear programme over the whole table has to be
 * solved, and what no table can be found for is not published.
 */
final class SecondarySuppression {

    /** Cells of each sum that are tried, few first. */
    private static final List<Integer> WIDTHS = List.of(2, 4, 8);

    private static final double REACHED = 1e-5;

    private final Equations equations;
    private final Latitude latitude;
    private final IntConsumer hide;
    private final Neighbourhood neighbourhood;
    private final CheapestMove cheapest;
    private final double[] lowest;
    private final double[] highest;

    /**
     * @param latitude what the attacker cannot exclude
     * @param hide told each cell that has to be hidden; the latitude knows it as open from then on
     */
    SecondarySuppression(Equations equations, Latitude latitude, IntConsumer hide) {
        this.equations = equations;
        this.latitude = new NarrowedLatitude(equations, latitude);
        this.hide = hide;
        this.neighbourhood = new Neighbourhood(equations, this.latitude);
        this.cheapest = new CheapestMove(equations, this.latitude);
        this.lowest = new double[equations.cells()];
        this.highest = new double[equations.cells()];
    }

    void protect(List<Target> targets) {
        for (Target target : targets) {
            protect(target.cell(), -Math.min(target.down(), latitude.down(target.cell())));
            protect(target.cell(), Math.min(target.up(), latitude.up(target.cell())));
        }
    }

    private void protect(int cell, double goal) {
        if (isReached(cell, goal)) {
            return;
        }
        Move move = move(cell, goal);
        if (move == null) {
            return;
        }
        if (!move.keepsSums(equations) || move.times(1, latitude) < 1) {
            throw new IllegalStateException(equations.key(cell) + ": the audit does not add up");
        }
        Arrays.stream(move.cells()).filter(moved -> !latitude.isOpen(moved)).forEach(hide);
        remember(move, 1);
        remember(move, -1);
    }

    private boolean isReached(int cell, double goal) {
        return goal < 0 ? lowest[cell] <= goal + REACHED : highest[cell] >= goal - REACHED;
    }

    private @Nullable Move move(int cell, double goal) {
        for (int width : WIDTHS) {
            Move move = cheapest.of(cell, goal, neighbourhood.of(cell, width));
            if (move != null) {
                return move;
            }
        }
        SortedSet<Integer> all = neighbourhood.all(cell);
        Move move = cheapest.of(cell, goal, all);
        // Flags and zeros alone may leave less than the interval: with everything hidden nobody can do better.
        return move != null ? move : cheapest.of(cell, cheapest.furthest(cell, goal, all), all);
    }

    /** A move takes all its cells along, and can mostly be made backwards. */
    private void remember(Move move, int direction) {
        double times = direction * move.times(direction, latitude);
        for (int at = 0; at < move.cells().length; at++) {
            int cell = move.cells()[at];
            lowest[cell] = Math.min(lowest[cell], times * move.by()[at]);
            highest[cell] = Math.max(highest[cell], times * move.by()[at]);
        }
    }
}
