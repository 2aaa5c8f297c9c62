package eu.limen.analysis.wave;

/**
 * Whether what one section shows now its neighbour shows some weeks later: exponentially weighted correlation of their standardised residuals
 * (y - mu) / sqrt(v) at lags of 0 to 4 weeks in both directions (methods 5).
 */
public final class LaggedCorrelation {

    /** Where residuals travel. */
    public enum Drift {
        /** From the first section to the second. */
        DOWNSTREAM,
        /** From the second section to the first. */
        UPSTREAM,
        UNDETERMINED
    }

    /** Weight of a week against the one after it. */
    private static final double KEPT = 0.96;

    private static final int LONGEST_LAG = 4;

    /** Two standard deviations of a correlation over (1 + d) / (1 - d) weeks, the number that the weights amount to. */
    private static final double CLEAR = 2 / StrictMath.sqrt((1 + KEPT) / (1 - KEPT));

    private LaggedCorrelation() {}

    public static LagState start() {
        int lags = LONGEST_LAG + 1;
        return new LagState(new double[lags], new double[lags], 0, 0, new double[LONGEST_LAG], new double[LONGEST_LAG]);
    }

    /**
     * Takes in a week.
     *
     * @param first standardised residual of the first section; not a number where there is none: that week then says nothing of it
     * @param second the same of the second section
     */
    public static LagState step(LagState state, double first, double second) {
        double one = Double.isNaN(first) ? 0 : first;
        double other = Double.isNaN(second) ? 0 : second;
        return new LagState(
                products(state.forward(), one, state.firstRecent(), other),
                products(state.backward(), other, state.secondRecent(), one),
                KEPT * state.firstSquares() + one * one,
                KEPT * state.secondSquares() + other * other,
                shifted(one, state.firstRecent()),
                shifted(other, state.secondRecent()));
    }

    /** Correlation with the first section leading by {@code lag} windows, the second if it is negative; 0 where nothing varies. */
    public static double at(LagState state, int lag) {
        double scale = StrictMath.sqrt(state.firstSquares() * state.secondSquares());
        double product = lag >= 0 ? state.forward()[lag] : state.backward()[-lag];
        return scale > 0 ? product / scale : 0;
    }

    /** The direction in which some lag correlates clearly better than no lag and than every lag of the other direction. */
    public static Drift drift(LagState state) {
        double down = strongest(state, 1);
        double up = strongest(state, -1);
        double together = at(state, 0);
        if (down - Math.max(together, up) > CLEAR) {
            return Drift.DOWNSTREAM;
        }
        return up - Math.max(together, down) > CLEAR ? Drift.UPSTREAM : Drift.UNDETERMINED;
    }

    private static double strongest(LagState state, int direction) {
        double strongest = Double.NEGATIVE_INFINITY;
        for (int lag = 1; lag <= LONGEST_LAG; lag++) {
            strongest = Math.max(strongest, at(state, direction * lag));
        }
        return strongest;
    }

    private static double[] products(double[] before, double leading, double[] leadingRecent, double following) {
        double[] products = new double[before.length];
        for (int lag = 0; lag < products.length; lag++) {
            double led = lag == 0 ? leading : leadingRecent[lag - 1];
            products[lag] = KEPT * before[lag] + led * following;
        }
        return products;
    }

    private static double[] shifted(double newest, double[] recent) {
        double[] shifted = new double[recent.length];
        shifted[0] = newest;
        System.arraycopy(recent, 0, shifted, 1, recent.length - 1);
        return shifted;
    }
}
