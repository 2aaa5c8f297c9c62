package eu.limen.analysis;

/**
 * Folds the weeks of one side's series, in order: what was to be expected of each, by a model that follows the series and
 * by one that follows it slowly (methods 2.1 and 2.2).
 *
 * <p>A step depends on the state and the week alone, so that a fold resumed from a stored state gives, bit for bit, what a
 * fold from the start would have given. Every week must be folded, missing ones too. In its first year a series is
 * followed without season; the seasonal models learn meanwhile.
 */
public final class WeekSeries {

    private final WeekParameters parameters;
    private final LevelFold firstYear;
    private final LevelFold seasonal;
    private final LevelFold steadfast;
    private final LevelFold slow;

    /**
     * A fold with these parameters.
     *
     * @throws IllegalArgumentException if a guard band is too short to hold a run until it is accepted
     */
    public WeekSeries(WeekParameters parameters) {
        this.parameters = parameters;
        this.firstYear = new LevelFold(parameters.accepting(parameters.firstYear()));
        this.seasonal = new LevelFold(parameters.accepting(parameters.seasonal()));
        this.steadfast = new LevelFold(parameters.following(parameters.seasonal()));
        this.slow = new LevelFold(parameters.following(parameters.slow()));
    }

    /** The state of a series of which nothing has been seen. */
    public WeekState start() {
        LevelState withSeason = seasonal.start();
        return new WeekState(firstYear.start(), withSeason, withSeason, false, slow.start(), 0);
    }

    /** Whether the series has its first year, so that its season is known. */
    public boolean isSeasonal(WeekState state) {
        return state.exposedWindows() >= parameters.yearWindows();
    }

    /**
     * The state as this fold goes on from it, where another one has folded the weeks so far: the rules have changed between two weeks. A series
     * that has had its first year and now needs more weeks for it goes on from the level of its season's model.
     *
     * @param weekIndex of the next week
     */
    public WeekState continued(WeekState state, WeekSeries earlier, long weekIndex) {
        if (earlier == this) {
            return state;
        }
        boolean backToTheFirstYear = earlier.isSeasonal(state) && !isSeasonal(state);
        return new WeekState(
                backToTheFirstYear
                        ? firstYear.continued(state.seasonal(), earlier.seasonal, weekIndex)
                        : firstYear.continued(state.firstYear(), earlier.firstYear, weekIndex),
                seasonal.continued(state.seasonal(), earlier.seasonal, weekIndex),
                steadfast.continued(state.steadfast(), earlier.steadfast, weekIndex),
                state.parted(),
                slow.continued(state.slow(), earlier.slow, weekIndex),
                state.exposedWindows());
    }

    /**
     * The next week held against the state, and the state after it.
     *
     * @param intervention whether a measure begins or changes in this week: then nobody knows what to expect, and the
     *     models follow what comes sooner than usual
     */
    public WeekStep step(WeekState state, Window window, boolean intervention) {
        WeekState before = intervention ? widened(state, window.index()) : state;
        boolean hasSeason = isSeasonal(before);
        LevelFold leading = hasSeason ? seasonal : firstYear;
        Forecast expected = leading.forecast(leadingLevel(before), window.exposure(), window.index());
        Forecast slowly = slow.forecast(before.slow(), window.exposure(), window.index());
        boolean assessable = window.isExposed() && !intervention && !leading.isLearning(leadingLevel(before));
        LevelState withSeason = hasSeason
                ? seasonal.after(before.seasonal(), window, expected)
                : after(seasonal, before.seasonal(), window);
        boolean parted = before.parted() || withSeason.accepted();
        WeekState next = new WeekState(
                hasSeason ? before.firstYear() : firstYear.after(before.firstYear(), window, expected),
                withSeason,
                parted ? after(steadfast, before.steadfast(), window) : withSeason,
                parted,
                slow.after(before.slow(), window, slowly),
                before.exposedWindows() + (window.isExposed() ? 1 : 0));
        return new WeekStep(next, window, expected, slowly, assessable, hasSeason);
    }

    /**
     * What forecasts start from after the weeks so far: the model in use; if it has taken up a new level, mixed with what it
     * would be if it had not, since many a rise does not last.
     */
    public FilterState forecastModel(WeekState state) {
        FilterState model = leadingLevel(state).filter();
        if (!isSeasonal(state) || !state.parted()) {
            return model;
        }
        return model.mixedWith(state.steadfast().filter(), parameters.lastingProbability());
    }

    /** How far the season lifts the rate in a week: 1 without season. */
    public double seasonFactor(WeekState state, long windowIndex) {
        return isSeasonal(state) ? seasonal.seasonFactor(state.seasonal(), windowIndex) : 1;
    }

    private LevelState leadingLevel(WeekState state) {
        return isSeasonal(state) ? state.seasonal() : state.firstYear();
    }

    private static LevelState after(LevelFold fold, LevelState state, Window window) {
        return fold.after(state, window, fold.forecast(state, window.exposure(), window.index()));
    }

    private WeekState widened(WeekState state, long index) {
        double variance = parameters.measureVariance();
        return new WeekState(
                firstYear.widened(state.firstYear(), variance, index),
                seasonal.widened(state.seasonal(), variance, index),
                steadfast.widened(state.steadfast(), variance, index),
                state.parted(),
                slow.widened(state.slow(), variance, index),
                state.exposedWindows());
    }
}
