package eu.limen.analysis.network;

import java.util.Arrays;

/** Tells discoveries among many p-values, so that at most a given share of them is due to chance (Benjamini and Hochberg 1995; methods 2.5). */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /**
     * Which of the p-values stand out.
     *
     * @param pValues 0..1; not a number where nothing was tested, which never stands out and does not count
     * @param q share of false discoveries accepted
     */
    public static boolean[] discoveries(double[] pValues, double q) {
        double limit = limit(pValues, q);
        boolean[] discoveries = new boolean[pValues.length];
        for (int i = 0; i < pValues.length; i++) {
            discoveries[i] = pValues[i] <= limit;
        }
        return discoveries;
    }

    /** The largest p-value that is at most q times its rank by their number; below every p-value if there is none. */
    private static double limit(double[] pValues, double q) {
        double[] ascending =
                Arrays.stream(pValues).filter(p -> !Double.isNaN(p)).sorted().toArray();
        for (int rank = ascending.length; rank >= 1; rank--) {
            if (ascending[rank - 1] <= q * rank / ascending.length) {
                return ascending[rank - 1];
            }
        }
        return -1;
    }
}
