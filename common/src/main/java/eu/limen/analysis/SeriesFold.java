package eu.limen.analysis;

import java.util.Arrays;

/**
 * Folds the windows of one series, in order, into an assessment each: the forecast before the window is seen, and what
 * the window says against it.
 *
 * <p>A step depends on the state and the window alone, so that a fold resumed from a stored state gives, bit for bit,
 * what a fold from the start would have given. Every window must be folded, missing ones too.
 */
public final class SeriesFold {

    private final SeriesParameters parameters;
    private final LevelFold level;

    /**
     * A fold with these parameters.
     *
     * @throws IllegalArgumentException if the guard band is too short to hold a run until it is accepted
     */
    public SeriesFold(SeriesParameters parameters) {
        this.parameters = parameters;
        this.level = new LevelFold(parameters.level());
    }

    /** The state of a series of which nothing has been seen. */
    public SeriesState start() {
        return new SeriesState(level.start(), 0, new double[0]);
    }

    /** What the series leads us to expect of a window with that exposure, before it is seen. */
    public Forecast forecast(SeriesState state, double exposure, long windowIndex) {
        return level.forecast(state.level(), exposure, windowIndex);
    }

    /**
     * The state as this fold goes on from it, where another one has folded the windows so far: the rules have changed between two windows.
     *
     * @param windowIndex of the next window
     */
    public SeriesState continued(SeriesState state, SeriesFold earlier, long windowIndex) {
        return earlier == this
                ? state
                : new SeriesState(
                        level.continued(state.level(), earlier.level, windowIndex),
                        state.reportedWindows(),
                        state.recent());
    }

    /** The assessment of the next window, and the state after it. */
    public SeriesStep step(SeriesState state, Window window) {
        LevelState before = state.level();
        Forecast forecast = level.forecast(before, window.exposure(), window.index());
        int reported = state.reportedWindows() + (window.reported() ? 1 : 0);
        double[] recent = withNewest(state.recent(), window, level.seasonFactor(before, window.index()));
        SeriesState next = new SeriesState(level.after(before, window, forecast), reported, recent);
        return new SeriesStep(next, assessment(next, window, forecast, level.isLearning(before)));
    }

    private double[] withNewest(double[] recent, Window window, double season) {
        int kept = 2 * (parameters.recentWindows() + parameters.referenceWindows());
        int dropped = Math.max(0, recent.length + 2 - kept);
        double[] next = Arrays.copyOfRange(recent, dropped, recent.length + 2);
        next[next.length - 2] = window.isExposed() ? window.count() : 0;
        next[next.length - 1] = window.exposure() * season;
        return next;
    }

    private Assessment assessment(SeriesState after, Window window, Forecast forecast, boolean learning) {
        double[] windows = after.recent();
        int split = Math.max(0, windows.length - 2 * parameters.recentWindows());
        double referenceCounts = sum(windows, 0, split);
        double referenceExposure = sum(windows, 1, split);
        double recentCounts = sum(windows, split, windows.length);
        double recentExposure = sum(windows, split + 1, windows.length);
        double dispersion =
                forecast.isKnown() ? forecast.dispersion() : after.filter().dispersion();
        GammaRate prior = halfACount(referenceCounts + recentCounts, referenceExposure + recentExposure);
        return new Assessment(
                window,
                forecast,
                after.reportedWindows(),
                learning,
                prior.after(recentCounts, recentExposure, dispersion),
                prior.after(referenceCounts, referenceExposure, dispersion),
                recentExposure > 0 && referenceExposure > 0,
                after.level().accepted());
    }

    /** The same prior for both periods: half a count at their common rate (methods 1.2). */
    private static GammaRate halfACount(double counts, double exposure) {
        return counts > 0 ? new GammaRate(0.5, 0.5 * exposure / counts) : new GammaRate(0.5, 0.5 + exposure);
    }

    private static double sum(double[] pairs, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i += 2) {
            sum += pairs[i];
        }
        return sum;
    }
}
