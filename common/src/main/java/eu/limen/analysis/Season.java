package eu.limen.analysis;

/** The regressors of a series: 1 for the level, then cosine and sine of each harmonic of the period. */
final class Season {

    private static final double[] LEVEL_ONLY = {1};

    private final int harmonics;
    private final double radiansPerWindow;

    Season(int harmonics, double periodWindows) {
        this.harmonics = harmonics;
        this.radiansPerWindow = 2 * Math.PI / periodWindows;
    }

    /** The regressors of that window; not to be changed. */
    double[] regressors(long windowIndex) {
        if (harmonics == 0) {
            return LEVEL_ONLY;
        }
        double[] regressors = new double[1 + 2 * harmonics];
        regressors[0] = 1;
        for (int harmonic = 1; harmonic <= harmonics; harmonic++) {
            double angle = harmonic * radiansPerWindow * windowIndex;
            regressors[2 * harmonic - 1] = StrictMath.cos(angle);
            regressors[2 * harmonic] = StrictMath.sin(angle);
        }
        return regressors;
    }
}
