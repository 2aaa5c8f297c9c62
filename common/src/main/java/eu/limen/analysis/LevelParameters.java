package eu.limen.analysis;

/**
 * The numbers of the {@link LevelFold}.
 *
 * @param filter of the model
 * @param learningWindows exposed windows before a series is assessed
 * @param acceptanceWindows exposed windows in a row beyond the bound, on one side, that make a new level; the guard band
 *     must hold them, so at most {@code guardWindows + 1}
 * @param acceptanceAlpha probability of one side beyond that bound; 0 = no new level is ever accepted
 * @param startVariance least variance of the log level, divided by the number of windows it rests on, when it starts
 */
public record LevelParameters(
        FilterParameters filter,
        int learningWindows,
        int acceptanceWindows,
        double acceptanceAlpha,
        double startVariance) {}
