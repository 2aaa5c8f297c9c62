package eu.limen.disclosure.release;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.TreeSet;

/**
 * A latitude less what the sums rule out even if everything is hidden: a part of a total of 9 cannot be 9 beside a second part that is not 0. Such bounds follow
 * from flags and zeros alone, no hiding removes them, and no search for a move beyond them can succeed.
 */
final class NarrowedLatitude implements Latitude {

    private final Equations equations;
    private final Latitude wide;
    private final double[] down;
    private final double[] up;

    NarrowedLatitude(Equations equations, Latitude wide) {
        this.equations = equations;
        this.wide = wide;
        this.down = new double[equations.cells()];
        this.up = new double[equations.cells()];
        for (int cell = 0; cell < equations.cells(); cell++) {
            down[cell] = wide.down(cell);
            up[cell] = wide.up(cell);
        }
        narrow();
    }

    /** Ends: every step takes at least one whole count off a finite latitude, or makes an infinite one finite. */
    private void narrow() {
        Queue<Integer> next = new ArrayDeque<>();
        for (int equation = 0; equation < equations.equations(); equation++) {
            next.add(equation);
        }
        while (!next.isEmpty()) {
            int equation = next.remove();
            var again = new TreeSet<Integer>();
            for (int cell : equations.members(equation)) {
                if (narrow(equation, cell)) {
                    again.addAll(equations.equationsOf(cell));
                }
            }
            again.stream().filter(other -> !next.contains(other)).forEach(next::add);
        }
    }

    /** In a sum a cell can move no further than the others together make good. */
    private boolean narrow(int equation, int cell) {
        double mostDown = 0;
        double mostUp = 0;
        int sign = equations.sign(equation, cell);
        for (int other : equations.members(equation)) {
            if (other != cell) {
                boolean sameWay = equations.sign(equation, other) != sign;
                mostDown += sameWay ? down[other] : up[other];
                mostUp += sameWay ? up[other] : down[other];
            }
        }
        boolean narrower = mostDown < down[cell] || mostUp < up[cell];
        down[cell] = Math.min(down[cell], mostDown);
        up[cell] = Math.min(up[cell], mostUp);
        return narrower;
    }

    @Override
    public double down(int cell) {
        return down[cell];
    }

    @Override
    public double up(int cell) {
        return up[cell];
    }

    @Override
    public boolean isOpen(int cell) {
        return wide.isOpen(cell);
    }

    @Override
    public double price(int cell) {
        return wide.price(cell);
    }
}
