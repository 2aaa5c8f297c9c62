package eu.limen.analysis;

import org.jspecify.annotations.Nullable;

/** The regressors of a series: 1 for the level, then cosine and sine of each harmonic of the period. */
final class Season {

    private static final double[] LEVEL_ONLY = {1};
    /** A ring of days and its edges; a power of two. */
    private static final int WINDOWS_KNOWN = 128;

    /** Immutable, so that threads may share it without a lock. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Known(long windowIndex, double[] regressors) {}

    private final int harmonics;
    private final double radiansPerWindow;
    /** The regressors of windows asked for lately, since all series of a section ask for the same. */
    private final @Nullable Known[] known = new @Nullable Known[WINDOWS_KNOWN];

    Season(int harmonics, double periodWindows) {
        this.harmonics = harmonics;
        this.radiansPerWindow = 2 * Math.PI / periodWindows;
    }

    /** The regressors of that window; not to be changed. */
    double[] regressors(long windowIndex) {
        if (harmonics == 0) {
            return LEVEL_ONLY;
        }
        int place = (int) Math.floorMod(windowIndex, (long) WINDOWS_KNOWN);
        Known before = known[place];
        if (before != null && before.windowIndex() == windowIndex) {
            return before.regressors();
        }
        double[] regressors = computed(windowIndex);
        known[place] = new Known(windowIndex, regressors);
        return regressors;
    }

    private double[] computed(long windowIndex) {
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
