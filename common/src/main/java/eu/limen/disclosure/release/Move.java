package eu.limen.disclosure.release;

/**
 * A way from the true figures to others that fit all sums as well: the witness of an audit. Whoever sees the sums cannot tell the two tables apart.
 *
 * @param cells numbers of the cells that differ
 * @param by how much, none 0
 */
record Move(int[] cells, double[] by) {

    /** Counts are whole; sums of doubles this near to zero are zero. */
    private static final double EXACT = 1e-6;

    /** No need to look further: nothing has to move by more than nine. */
    private static final double FAR = 100;

    /** Whether every sum still holds. */
    boolean keepsSums(Equations equations) {
        double[] left = new double[equations.equations()];
        for (int at = 0; at < cells.length; at++) {
            for (int equation : equations.equationsOf(cells[at])) {
                left[equation] += equations.sign(equation, cells[at]) * by[at];
            }
        }
        for (double rest : left) {
            if (Math.abs(rest) > EXACT) {
                return false;
            }
        }
        return true;
    }

    /** How often the move can be made before a cell comes to the end of its latitude; forwards, or with -1 backwards. */
    double times(int direction, Latitude latitude) {
        double times = FAR;
        for (int at = 0; at < cells.length; at++) {
            double step = direction * by[at];
            double room = step > 0 ? latitude.up(cells[at]) : latitude.down(cells[at]);
            times = Math.min(times, (room + EXACT) / Math.abs(step));
        }
        return times;
    }
}
