package eu.limen.disclosure.release;

import java.util.BitSet;

/**
 * What is hidden of a table, and what that leaves open: of a primary cell everything from 1 to 9, of a secondary one everything from 10. An attacker is taken to
 * know every other cell exactly, and so is a hidden zero.
 */
final class HiddenCells implements Latitude {

    /** Domain E.4, tier 2: k = 10. */
    static final long THRESHOLD = 10;

    /** Opening nothing new is as good as free, yet the shorter way is taken. */
    private static final double PRICE_OF_OPEN = 1e-3;

    /** Totals are what readers look for first. */
    private static final double TOTAL = 4;

    /** Prices of one size differ by the order of keys. */
    private static final double TIE = 1e-4;

    private final Equations equations;
    private final BitSet hidden = new BitSet();

    HiddenCells(Equations equations) {
        this.equations = equations;
        for (int cell = 0; cell < equations.cells(); cell++) {
            if (isSmall(equations.count(cell))) {
                hidden.set(cell);
            }
        }
    }

    static boolean isSmall(long count) {
        return count > 0 && count < THRESHOLD;
    }

    void hide(int cell) {
        hidden.set(cell);
    }

    boolean isHidden(int cell) {
        return hidden.get(cell);
    }

    @Override
    public boolean isOpen(int cell) {
        return hidden.get(cell);
    }

    @Override
    public double down(int cell) {
        long count = equations.count(cell);
        return Math.max(0, isSmall(count) ? count - 1 : count - THRESHOLD);
    }

    @Override
    public double up(int cell) {
        long count = equations.count(cell);
        if (count == 0) {
            return 0;
        }
        return isSmall(count) ? THRESHOLD - 1 - count : Double.POSITIVE_INFINITY;
    }

    @Override
    public double price(int cell) {
        if (isOpen(cell)) {
            return priceOfOpen(cell);
        }
        double size = 1 + Math.log(equations.count(cell)) / Math.log(2);
        return tie(cell) * size * (equations.isTotal(cell) ? TOTAL : 1);
    }

    double priceOfOpen(int cell) {
        return PRICE_OF_OPEN * tie(cell);
    }

    private double tie(int cell) {
        return 1 + TIE * cell / equations.cells();
    }
}
