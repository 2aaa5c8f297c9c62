package eu.limen.analysis.wave;

import java.util.Arrays;

/** The median of the slopes between all pairs of points: a line that one point in four cannot lead astray (Theil 1950, Sen 1968). */
final class TheilSen {

    private TheilSen() {}

    /** Slope of y on x; pairs with equal x say nothing; not a number if there are no others. */
    static double slope(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int size = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                if (x[i] != x[j]) {
                    slopes[size] = (y[j] - y[i]) / (x[j] - x[i]);
                    size++;
                }
            }
        }
        return median(Arrays.copyOf(slopes, size));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        if (values.length == 0) {
            return Double.NaN;
        }
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
