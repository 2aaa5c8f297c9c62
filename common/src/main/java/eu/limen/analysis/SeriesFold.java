package eu.limen.analysis;

import java.util.Arrays;

/**
 * Folds the windows of one series, in order, into an assessment each: the forecast before the window is seen, and what
 * the window says against it.
 *
 * <p>A step depends on the state and the window alone, so that a fold resumed from a stored state gives, bit for bit,
 * what a fold from the start would have given. Every window must be folded, missing ones too.
 *
 * <p>While a series is learning, its level and dispersion are those of all its windows so far. Later, after three windows
 * in a row beyond the bound on one side, the level starts anew from those three (contract section 2).
 */
public final class SeriesFold {

    /** Below this size a negative binomial is so skewed that one standard deviation proves nothing. */
    private static final double LEAST_SIZE_FOR_SHORTCUT = 0.1;

    private final SeriesParameters parameters;
    private final PoissonGammaFilter filter;

    /**
     * A fold with these parameters.
     *
     * @throws IllegalArgumentException if the guard band is too short to hold a run until it is accepted
     */
    public SeriesFold(SeriesParameters parameters) {
        int guard = parameters.filter().guardWindows();
        if (guard < parameters.acceptanceWindows() - 1) {
            throw new IllegalArgumentException(
                    "guardWindows: " + guard + " (expected: at least acceptanceWindows - 1)");
        }
        this.parameters = parameters;
        this.filter = new PoissonGammaFilter(parameters.filter());
    }

    /** The state of a series of which nothing has been seen. */
    public SeriesState start() {
        return new SeriesState(filter.initial(0, 0), 0, LevelEvidence.NONE, new double[0], LevelEvidence.NONE, 0, 0);
    }

    /** What the series leads us to expect of a window with that exposure, before it is seen. */
    public Forecast forecast(SeriesState state, double exposure, long windowIndex) {
        return state.learned().windows() == 0
                ? Forecast.unknown(exposure)
                : filter.predict(state.filter(), exposure, windowIndex);
    }

    /** The assessment of the next window, and the state after it. */
    public SeriesStep step(SeriesState state, Window window) {
        Forecast forecast = forecast(state, window.exposure(), window.index());
        double season = filter.seasonFactor(state.filter(), window.index());
        boolean learning = state.learned().windows() < parameters.learningWindows();
        Progress progress = learning ? learn(state, window, forecast) : track(state, window, forecast, season);
        double[] recent = withNewest(state.recent(), window, season);
        SeriesState next = progress.next(state, window, recent);
        return new SeriesStep(next, assessment(next, window, forecast, learning, progress.accepted()));
    }

    /** What a window changes in the model and in the sums beside it. */
    private record Progress(
            FilterState filter, LevelEvidence learned, LevelEvidence beyond, int side, long since, boolean accepted) {

        SeriesState next(SeriesState before, Window window, double[] recent) {
            int reported = before.reportedWindows() + (window.reported() ? 1 : 0);
            return new SeriesState(filter, reported, learned, recent, beyond, side, since);
        }
    }

    private Progress learn(SeriesState state, Window window, Forecast forecast) {
        if (!window.isExposed()) {
            FilterState after = filter.absorb(state.filter(), forecast, 0, window.index());
            return new Progress(after, state.learned(), LevelEvidence.NONE, 0, 0, false);
        }
        LevelEvidence learned = state.learned().plus(window.count(), window.exposure());
        FilterState started =
                filter.restarted(filter.started(learned), learned, parameters.startVariance() / learned.windows());
        return new Progress(started, learned, LevelEvidence.NONE, 0, 0, false);
    }

    private Progress track(SeriesState state, Window window, Forecast forecast, double season) {
        if (!window.isExposed()) {
            return followed(state, window, forecast, state.beyond(), state.beyondSide(), state.beyondSince());
        }
        int side = sideBeyondBound(forecast, window.count());
        if (side == 0) {
            return followed(state, window, forecast, LevelEvidence.NONE, 0, 0);
        }
        boolean continued = side == state.beyondSide();
        LevelEvidence beyond =
                (continued ? state.beyond() : LevelEvidence.NONE).plus(window.count(), window.exposure() * season);
        if (beyond.windows() < parameters.acceptanceWindows()) {
            long since = continued ? state.beyondSince() : window.index();
            return followed(state, window, forecast, beyond, side, since);
        }
        FilterState restarted = filter.restarted(state.filter(), beyond, parameters.startVariance() / beyond.windows());
        return new Progress(restarted, state.learned(), LevelEvidence.NONE, 0, 0, true);
    }

    /** The window goes the usual way through the guard band. */
    private Progress followed(
            SeriesState state, Window window, Forecast forecast, LevelEvidence beyond, int side, long since) {
        long leaving = window.index() - parameters.filter().guardWindows();
        boolean held = side != 0 && leaving >= since;
        FilterState after = held
                ? filter.absorbNothing(state.filter(), forecast, window.count())
                : filter.absorb(state.filter(), forecast, window.count(), window.index());
        return new Progress(after, state.learned(), beyond, side, since, false);
    }

    /** 1 if the count is above the bound, -1 if below, 0 if within. */
    private int sideBeyondBound(Forecast forecast, double count) {
        double distance = count - forecast.mean();
        double excess = forecast.variance() - forecast.mean();
        boolean notSkewed = excess * LEAST_SIZE_FOR_SHORTCUT < forecast.mean() * forecast.mean();
        if (notSkewed && distance * distance < forecast.variance()) {
            return 0;
        }
        if (distance > 0) {
            return forecast.upperTail(count) <= parameters.acceptanceAlpha() ? 1 : 0;
        }
        return forecast.lowerTail(count) <= parameters.acceptanceAlpha() ? -1 : 0;
    }

    private double[] withNewest(double[] recent, Window window, double season) {
        int kept = 2 * (parameters.recentWindows() + parameters.referenceWindows());
        int dropped = Math.max(0, recent.length + 2 - kept);
        double[] next = Arrays.copyOfRange(recent, dropped, recent.length + 2);
        next[next.length - 2] = window.isExposed() ? window.count() : 0;
        next[next.length - 1] = window.exposure() * season;
        return next;
    }

    private Assessment assessment(
            SeriesState after, Window window, Forecast forecast, boolean learning, boolean accepted) {
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
                accepted);
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
