package eu.limen.analysis;

/**
 * Follows one series with a {@link PoissonGammaFilter}: learns its level from the first windows, absorbs those after them,
 * and starts the level anew when a run of windows shows that it has changed for good.
 *
 * <p>While a series is learning, its level and dispersion are those of all its windows so far. Later, after three windows
 * in a row beyond the bound on one side, the level starts anew from those three (contract section 2).
 */
final class LevelFold {

    /** Below this size a negative binomial is so skewed that one standard deviation proves nothing. */
    private static final double LEAST_SIZE_FOR_SHORTCUT = 0.1;

    private final LevelParameters parameters;
    private final PoissonGammaFilter filter;

    /**
     * A fold with these parameters.
     *
     * @throws IllegalArgumentException if the guard band is too short to hold a run until it is accepted
     */
    LevelFold(LevelParameters parameters) {
        int guard = parameters.filter().guardWindows();
        if (guard < parameters.acceptanceWindows() - 1) {
            throw new IllegalArgumentException(
                    "guardWindows: " + guard + " (expected: at least acceptanceWindows - 1)");
        }
        this.parameters = parameters;
        this.filter = new PoissonGammaFilter(parameters.filter());
    }

    /** The state of a series of which nothing has been seen. */
    LevelState start() {
        return new LevelState(filter.initial(0, 0), LevelEvidence.NONE, LevelEvidence.NONE, 0, 0, false);
    }

    /** Whether the series has too few exposed windows for its next one to be assessed. */
    boolean isLearning(LevelState state) {
        return state.learned().windows() < parameters.learningWindows();
    }

    /** What the series leads us to expect of a window with that exposure, before it is seen. */
    Forecast forecast(LevelState state, double exposure, long windowIndex) {
        return state.learned().windows() == 0
                ? Forecast.unknown(exposure)
                : filter.predict(state.filter(), exposure, windowIndex);
    }

    /** How far the season lifts the rate in that window: 1 without season. */
    double seasonFactor(LevelState state, long windowIndex) {
        return filter.seasonFactor(state.filter(), windowIndex);
    }

    /**
     * The state as this fold goes on from it after another one; what has been learnt stays learnt.
     *
     * @param windowIndex of the next window
     */
    LevelState continued(LevelState state, LevelFold earlier, long windowIndex) {
        LevelEvidence learned =
                earlier.isLearning(state) ? state.learned() : state.learned().ofAtLeast(parameters.learningWindows());
        long heldSince = state.beyondSide() == 0 ? Long.MAX_VALUE : state.beyondSince();
        return new LevelState(
                filter.continued(state.filter(), windowIndex, heldSince),
                learned,
                state.beyond(),
                state.beyondSide(),
                state.beyondSince(),
                state.accepted());
    }

    /** The state before a window from which on another level may hold: the log level is less sure by that variance. */
    LevelState widened(LevelState state, double logRateVariance, long windowIndex) {
        if (isLearning(state)) {
            return state;
        }
        FilterState widened = filter.widened(state.filter(), logRateVariance, windowIndex);
        return new LevelState(widened, state.learned(), LevelEvidence.NONE, 0, 0, false);
    }

    /** The state after the window, given what was expected of it. */
    LevelState after(LevelState state, Window window, Forecast forecast) {
        return isLearning(state) ? learn(state, window, forecast) : track(state, window, forecast);
    }

    private LevelState learn(LevelState state, Window window, Forecast forecast) {
        if (!window.isExposed()) {
            FilterState after = filter.absorb(state.filter(), forecast, 0, window.index());
            return new LevelState(after, state.learned(), LevelEvidence.NONE, 0, 0, false);
        }
        LevelEvidence learned = state.learned().plus(window.count(), window.exposure());
        FilterState started =
                filter.restarted(filter.started(learned), learned, parameters.startVariance() / learned.windows());
        return new LevelState(started, learned, LevelEvidence.NONE, 0, 0, false);
    }

    private LevelState track(LevelState state, Window window, Forecast forecast) {
        if (!window.isExposed()) {
            return followed(state, window, forecast, state.beyond(), state.beyondSide(), state.beyondSince());
        }
        int side = sideBeyondBound(forecast, window.count());
        if (side == 0) {
            return followed(state, window, forecast, LevelEvidence.NONE, 0, 0);
        }
        boolean continued = side == state.beyondSide();
        LevelEvidence run = continued ? state.beyond() : LevelEvidence.NONE;
        LevelEvidence beyond = run.plus(window.count(), window.exposure() * seasonFactor(state, window.index()));
        if (beyond.windows() < parameters.acceptanceWindows()) {
            long since = continued ? state.beyondSince() : window.index();
            return followed(state, window, forecast, beyond, side, since);
        }
        FilterState restarted = filter.restarted(state.filter(), beyond, parameters.startVariance() / beyond.windows());
        return new LevelState(restarted, state.learned(), LevelEvidence.NONE, 0, 0, true);
    }

    /** The window goes the usual way through the guard band. */
    private LevelState followed(
            LevelState state, Window window, Forecast forecast, LevelEvidence beyond, int side, long since) {
        long leaving = window.index() - parameters.filter().guardWindows();
        boolean held = side != 0 && leaving >= since;
        FilterState after = held
                ? filter.absorbNothing(state.filter(), forecast, window.count())
                : filter.absorb(state.filter(), forecast, window.count(), window.index());
        return new LevelState(after, state.learned(), beyond, side, since, false);
    }

    /** 1 if the count is above the bound, -1 if below, 0 if within. */
    private int sideBeyondBound(Forecast forecast, double count) {
        if (parameters.acceptanceAlpha() <= 0) {
            return 0;
        }
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
}
