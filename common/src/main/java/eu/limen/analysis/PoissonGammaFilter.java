package eu.limen.analysis;

import java.util.Arrays;

/**
 * The dynamic Poisson-Gamma model with exposure, season, guard band, winsorised absorption and own dispersion.
 *
 * <p>Methods 2.1, after West, Harrison and Migon (1985). Without season it is exactly the discounted Gamma filter
 * {@code shape = d * shape + y / phi}, {@code rate = d * rate + E / phi}. One filter serves any number of series.
 */
public final class PoissonGammaFilter {

    private static final int NUMBERS_PER_WAITING_WINDOW = 5;

    private final FilterParameters parameters;
    private final Season season;
    private final Evolution evolution;
    private final int dimension;

    public PoissonGammaFilter(FilterParameters parameters) {
        this.parameters = parameters;
        this.season = new Season(parameters.harmonics(), parameters.periodWindows());
        this.evolution = new Evolution(parameters);
        this.dimension = parameters.dimension();
    }

    /** A state that has seen nothing but a guess of the log rate with its variance. */
    public FilterState initial(double logRate, double logRateVariance) {
        double[] coefficients = new double[dimension];
        double[] covariance = new double[dimension * dimension];
        coefficients[0] = logRate;
        covariance[0] = logRateVariance;
        for (int i = 1; i < dimension; i++) {
            covariance[i * dimension + i] = parameters.seasonVariance();
        }
        double weight = parameters.startDispersionWeight();
        double errors = weight * parameters.startDispersion();
        return new FilterState(coefficients, covariance, errors, errors, weight, new double[0]);
    }

    /** The forecast for a window with that exposure, from the state before it. */
    public Forecast predict(FilterState state, double exposure, long windowIndex) {
        double[] covariance = evolution.after(state.covariance(), parameters.guardWindows() + 1);
        return forecast(state, covariance, exposure, windowIndex, state.dispersion());
    }

    /**
     * The forecast for a window ahead of the newest one seen, with the dispersion that forecasts reckon with (methods 6).
     *
     * @param windowsAhead 1 for the window after the newest
     */
    Forecast ahead(FilterState state, double exposure, long windowIndex, int windowsAhead) {
        double[] covariance = evolution.after(state.covariance(), parameters.guardWindows());
        return forecast(
                state, evolution.ahead(covariance, windowsAhead), exposure, windowIndex, state.forecastDispersion());
    }

    private Forecast forecast(
            FilterState state, double[] covariance, double exposure, long windowIndex, double dispersion) {
        double[] regressors = season.regressors(windowIndex);
        double logRate = LinearAlgebra.product(regressors, state.coefficients());
        double variance = LinearAlgebra.product(regressors, LinearAlgebra.times(covariance, regressors));
        return Forecast.of(exposure, logRate, variance, dispersion);
    }

    /** How far the season lifts the rate in that window: 1 without season. */
    public double seasonFactor(FilterState state, long windowIndex) {
        if (dimension == 1) {
            return 1;
        }
        double[] coefficients = state.coefficients();
        return StrictMath.exp(LinearAlgebra.product(season.regressors(windowIndex), coefficients) - coefficients[0]);
    }

    /**
     * The state after the window: it enters the guard band, and the window that leaves the band is absorbed.
     *
     * @param forecast what {@link #predict} said of this window; its exposure 0 means nothing was reported
     */
    public FilterState absorb(FilterState state, Forecast forecast, double count, long windowIndex) {
        int guard = parameters.guardWindows() * NUMBERS_PER_WAITING_WINDOW;
        double[] waiting = appended(state.waiting(), entry(forecast, count));
        if (waiting.length <= guard) {
            return state.with(state.coefficients(), state.covariance(), waiting);
        }
        return absorbOldest(state, waiting, windowIndex - parameters.guardWindows());
    }

    /** The state after the window, when the window that leaves the guard band is not to be absorbed but forgotten. */
    FilterState absorbNothing(FilterState state, Forecast forecast, double count) {
        double[] waiting = appended(state.waiting(), entry(forecast, count));
        Arrays.fill(waiting, 0, NUMBERS_PER_WAITING_WINDOW, 0);
        return absorbOldest(state, waiting, 0);
    }

    /**
     * The state before a window from which on another level may hold: what waits in the guard band belongs to the old level
     * and is absorbed at once, then the log level is less sure by that variance.
     */
    FilterState widened(FilterState state, double logRateVariance, long windowIndex) {
        FilterState absorbed = state;
        while (absorbed.waiting().length > 0) {
            long waiting = absorbed.waiting().length / NUMBERS_PER_WAITING_WINDOW;
            absorbed = absorbOldest(absorbed, absorbed.waiting(), windowIndex - waiting);
        }
        double[] covariance = absorbed.covariance().clone();
        covariance[0] = Math.min(covariance[0] + logRateVariance, parameters.levelVarianceLimit());
        return absorbed.with(absorbed.coefficients(), covariance, absorbed.waiting());
    }

    /**
     * The state as this filter goes on from it after another one: a season of another size keeps what both know, a harmonic that is new is as
     * unsure as at a start, and what no longer fits into the guard band is absorbed.
     *
     * @param windowIndex of the next window
     * @param heldSince windows in the guard band from this index on are not to be absorbed but forgotten
     */
    FilterState continued(FilterState state, long windowIndex, long heldSince) {
        FilterState fitted = state.coefficients().length == dimension ? state : resized(state);
        while (fitted.waiting().length > parameters.guardWindows() * NUMBERS_PER_WAITING_WINDOW) {
            double[] waiting = fitted.waiting().clone();
            long oldest = windowIndex - waiting.length / NUMBERS_PER_WAITING_WINDOW;
            if (oldest >= heldSince) {
                Arrays.fill(waiting, 0, NUMBERS_PER_WAITING_WINDOW, 0);
            }
            fitted = absorbOldest(fitted, waiting, oldest);
        }
        return fitted;
    }

    private FilterState resized(FilterState state) {
        FilterState start = initial(0, 0);
        double[] coefficients = start.coefficients();
        double[] covariance = start.covariance();
        int known = state.coefficients().length;
        int kept = Math.min(known, dimension);
        for (int i = 0; i < kept; i++) {
            coefficients[i] = state.coefficients()[i];
            System.arraycopy(state.covariance(), i * known, covariance, i * dimension, kept);
        }
        return state.with(coefficients, covariance, state.waiting());
    }

    /** A state whose dispersion is that of these windows; its level is still to be started from them. */
    FilterState started(LevelEvidence windows) {
        FilterState initial = initial(0, 0);
        double freedom = windows.counts() > 0 ? windows.windows() - 1 : 0;
        return new FilterState(
                initial.coefficients(),
                initial.covariance(),
                initial.dispersionErrors() + windows.pearson(),
                initial.forecastErrors() + windows.pearson(),
                initial.dispersionWeight() + freedom,
                initial.waiting());
    }

    /**
     * The state with its level started anew from these windows; season and dispersion stay, the guard band is emptied.
     *
     * @param leastVariance of the log level, however many events the windows hold
     */
    FilterState restarted(FilterState state, LevelEvidence windows, double leastVariance) {
        double variance = Math.max(windows.logVariance(state.dispersion()), leastVariance);
        double[] coefficients = state.coefficients().clone();
        double[] covariance = state.covariance().clone();
        coefficients[0] = StrictMath.log(windows.meanRate());
        for (int i = 1; i < dimension; i++) {
            covariance[i] = 0;
            covariance[i * dimension] = 0;
        }
        covariance[0] = Math.min(variance, parameters.levelVarianceLimit());
        return state.with(coefficients, covariance, new double[parameters.guardWindows() * NUMBERS_PER_WAITING_WINDOW]);
    }

    private double[] entry(Forecast forecast, double count) {
        if (forecast.exposure() <= 0) {
            return new double[NUMBERS_PER_WAITING_WINDOW];
        }
        double limit = Math.ceil(forecast.mean() + parameters.winsorLimit() * StrictMath.sqrt(forecast.variance()));
        double absorbed = Math.min(count, limit);
        double weight = Math.min(1, forecast.mean() / parameters.smallMean());
        return new double[] {
            absorbed, forecast.exposure(), squaredError(forecast, absorbed), squaredError(forecast, count), weight
        };
    }

    /** Its expectation is the dispersion. */
    private static double squaredError(Forecast forecast, double count) {
        double error = count - forecast.mean();
        return error * error / (forecast.variance() / forecast.dispersion());
    }

    private FilterState absorbOldest(FilterState state, double[] waiting, long windowIndex) {
        double count = waiting[0];
        double exposure = waiting[1];
        double[] rest = Arrays.copyOfRange(waiting, NUMBERS_PER_WAITING_WINDOW, waiting.length);
        double[] covariance = evolution.after(state.covariance(), 1);
        if (exposure <= 0) {
            return state.with(state.coefficients(), covariance, rest);
        }
        double[] coefficients = state.coefficients().clone();
        learn(coefficients, covariance, count / state.dispersion(), exposure / state.dispersion(), windowIndex);
        return new FilterState(
                coefficients,
                covariance,
                faded(state.dispersionErrors(), parameters.startDispersion()) + waiting[4] * waiting[2],
                faded(state.forecastErrors(), parameters.startDispersion()) + waiting[4] * waiting[3],
                faded(state.dispersionWeight(), 1) + waiting[4],
                rest);
    }

    /** Updates the arrays in place with one Gamma-Poisson observation, spread by linear Bayes. */
    private void learn(double[] coefficients, double[] covariance, double count, double exposure, long windowIndex) {
        double[] regressors = season.regressors(windowIndex);
        double[] gain = LinearAlgebra.times(covariance, regressors);
        double logRate = LinearAlgebra.product(regressors, coefficients);
        double variance = LinearAlgebra.product(regressors, gain);
        double shape = 1 / variance;
        double newShape = shape + count;
        double newRate = shape * StrictMath.exp(-logRate) + exposure;
        double shift = (StrictMath.log(newShape / newRate) - logRate) / variance;
        double shrink = (1 - shape / newShape) / variance;
        for (int i = 0; i < dimension; i++) {
            coefficients[i] += gain[i] * shift;
            for (int j = 0; j < dimension; j++) {
                covariance[i * dimension + j] -= gain[i] * gain[j] * shrink;
            }
        }
    }

    /** Evidence about the dispersion fades towards its start: {@code prior + memory x (value - prior)}. */
    private double faded(double value, double startPerWindow) {
        double prior = parameters.startDispersionWeight() * startPerWindow;
        return prior + parameters.dispersionMemory() * (value - prior);
    }

    private static double[] appended(double[] waiting, double[] entry) {
        double[] longer = Arrays.copyOf(waiting, waiting.length + entry.length);
        System.arraycopy(entry, 0, longer, waiting.length, entry.length);
        return longer;
    }
}
