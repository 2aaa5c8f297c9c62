package eu.limen.rules;

import java.io.Serializable;

/**
 * What is to be expected of a series: the Poisson-Gamma filter of one grain (methods 2.1). A window is a day.
 *
 * @param levelDiscount information on the level that is kept from one window to the next; methods 2.1
 * @param seasonDiscount the same for the season; methods 2.1
 * @param guardWindows newest windows that are not absorbed yet, so that a rise in progress does not become its own norm; methods 2.1
 * @param harmonics pairs of cosine and sine in the season, of a week; 0: no season; methods 2.1
 * @param winsorLimit a window is absorbed at most this many standard deviations above its expectation; methods 2.1
 * @param startDispersion variance of a count over its mean before there is data (phi0); methods 2.1
 * @param startDispersionWeight what that is worth, in windows; methods 2.1
 * @param dispersionMemory what is kept of the dispersion's evidence from one window to the next; methods 2.1
 * @param smallMean expected count below which a window says less about the dispersion; methods 2.1
 * @param levelVarianceLimit most that the variance of the log level may reach; methods 2.1
 * @param seasonVariance variance of each coefficient of the season before there is data; methods 2.1
 * @param learningWindows reported windows before anything is assessed; contract section 2, Labels
 * @param acceptanceWindows windows in a row beyond the bound on one side after which the level is accepted; contract section 2
 * @param acceptanceAlpha probability of one side beyond that bound; contract section 2, Labels (HIGH)
 * @param startVariance least variance of the log level at its start, for one window; methods 2.1 (start)
 * @param recentWindows newest windows whose rate is compared; contract section 2, Labels
 * @param referenceWindows windows before them that they are compared with; contract section 2, Labels
 */
public record SeriesRules(
        @Bounds(min = 0.5, max = 0.9999, unit = "share kept per window")
        double levelDiscount,

        @Bounds(min = 0.5, max = 1, unit = "share kept per window")
        double seasonDiscount,

        @Bounds(min = 0, max = 8, unit = "windows") int guardWindows,
        @Bounds(min = 0, max = 3, unit = "harmonics") int harmonics,

        @Bounds(min = 1, max = 10, unit = "standard deviations")
        double winsorLimit,

        @Bounds(min = 1, max = 20, unit = "ratio of variance to mean")
        double startDispersion,

        @Bounds(min = 0, max = 200, unit = "windows") double startDispersionWeight,

        @Bounds(min = 0.5, max = 0.9999, unit = "share kept per window")
        double dispersionMemory,

        @Bounds(min = 0.01, max = 10, unit = "events") double smallMean,

        @Bounds(min = 0.01, max = 25, unit = "squared log rate")
        double levelVarianceLimit,

        @Bounds(min = 0.0001, max = 4, unit = "squared log rate")
        double seasonVariance,

        @Bounds(min = 2, max = 56, unit = "windows") int learningWindows,
        @Bounds(min = 2, max = 9, unit = "windows") int acceptanceWindows,

        @Bounds(min = 1e-6, max = 0.05, unit = "probability")
        double acceptanceAlpha,

        @Bounds(min = 0.001, max = 25, unit = "squared log rate")
        double startVariance,

        @Bounds(min = 1, max = 14, unit = "windows") int recentWindows,
        @Bounds(min = 2, max = 42, unit = "windows") int referenceWindows)
        implements Serializable {}
