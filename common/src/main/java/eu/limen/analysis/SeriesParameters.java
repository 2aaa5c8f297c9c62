package eu.limen.analysis;

/**
 * The numbers of the {@link SeriesFold}.
 *
 * @param filter of the model
 * @param learningWindows exposed windows before a series is assessed (contract section 2: 7 days)
 * @param acceptanceWindows exposed windows in a row beyond the bound, on one side, that make a new level (contract: 3);
 *     the guard band must hold them, so at most {@code guardWindows + 1}
 * @param acceptanceAlpha probability of one side beyond that bound (contract: that of the label HIGH)
 * @param startVariance least variance of the log level, divided by the number of windows it rests on, when it starts
 * @param recentWindows windows whose rate is compared (contract: 3)
 * @param referenceWindows windows before them, with which it is compared (contract: 14)
 */
public record SeriesParameters(
        FilterParameters filter,
        int learningWindows,
        int acceptanceWindows,
        double acceptanceAlpha,
        double startVariance,
        int recentWindows,
        int referenceWindows) {

    /** Days. */
    public static SeriesParameters day() {
        return new SeriesParameters(FilterParameters.day(), 7, 3, 0.005, 0.25, 3, 14);
    }

    /** The numbers with which the level is followed. */
    LevelParameters level() {
        return new LevelParameters(filter, learningWindows, acceptanceWindows, acceptanceAlpha, startVariance);
    }

    public SeriesParameters withFilter(FilterParameters newFilter) {
        return new SeriesParameters(
                newFilter,
                learningWindows,
                acceptanceWindows,
                acceptanceAlpha,
                startVariance,
                recentWindows,
                referenceWindows);
    }
}
