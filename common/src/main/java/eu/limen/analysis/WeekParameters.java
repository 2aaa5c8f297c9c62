package eu.limen.analysis;

/**
 * The numbers of the {@link WeekSeries}.
 *
 * @param firstYear the model until a series has its first year
 * @param seasonal the model from then on
 * @param slow the model that a lasting change is held against; follows slowly and accepts no new level
 * @param learningWindows exposed weeks before a series is assessed
 * @param yearWindows exposed weeks after which a series has its first year
 * @param acceptanceWindows exposed weeks in a row beyond the bound, on one side, that make a new level (contract: 3)
 * @param acceptanceAlpha probability of one side beyond that bound (contract: that of the label HIGH)
 * @param startVariance least variance of the log level, divided by the number of weeks it rests on, when it starts
 * @param measureVariance added to the variance of the log level in the week in which a measure begins or changes
 * @param lastingProbability that a level taken up as new lasts: forecasts count the model that took it up so much, and one
 *     that did not for the rest
 */
public record WeekParameters(
        FilterParameters firstYear,
        FilterParameters seasonal,
        FilterParameters slow,
        int learningWindows,
        int yearWindows,
        int acceptanceWindows,
        double acceptanceAlpha,
        double startVariance,
        double measureVariance,
        double lastingProbability) {

    private static final double SLOW_LEVEL_DISCOUNT = 0.97;
    private static final int SLOW_GUARD_WINDOWS = 8;

    /**
     * Methods 2.1 and 2.2; a level learned from four weeks starts with the variance of a network's category rate.
     *
     * <p>The probability that a new level lasts is calibrated on the simulated series, where rises of 13 weeks are taken up as
     * new levels: 1 is best for four weeks ahead and worse than the season of last year from eight weeks on, 0 the reverse;
     * one in four is good at both.
     */
    public static WeekParameters standard() {
        FilterParameters seasonal = FilterParameters.week();
        return new WeekParameters(
                FilterParameters.weekInFirstYear(),
                seasonal,
                seasonal.withLevelDiscount(SLOW_LEVEL_DISCOUNT).withGuard(SLOW_GUARD_WINDOWS),
                4,
                52,
                3,
                0.005,
                1,
                0.25,
                0.25);
    }

    LevelParameters accepting(FilterParameters filter) {
        return new LevelParameters(filter, learningWindows, acceptanceWindows, acceptanceAlpha, startVariance);
    }

    LevelParameters following(FilterParameters filter) {
        return new LevelParameters(filter, learningWindows, acceptanceWindows, 0, startVariance);
    }
}
