package eu.limen.rules;

import java.io.Serializable;

/**
 * What is to be expected of a week: the models of one side's series (methods 2.1, 2.2).
 *
 * @param levelDiscount information on the level that is kept from one week to the next; methods 2.1
 * @param firstYearDiscount the same in a series' first year, which has no season; methods 2.1, benchmark 3
 * @param slowDiscount the same for the slow model that a lasting rise is measured against; methods 2.2
 * @param seasonDiscount the same for the season; methods 2.1
 * @param guardWindows newest weeks that are not absorbed yet, so that a rise in progress does not become its own norm; methods 2.1
 * @param slowGuardWindows the same for the slow model; methods 2.2
 * @param winsorLimit a week is absorbed at most this many standard deviations above its expectation; methods 2.1
 * @param startDispersion variance of a count over its mean before there is data (phi0); methods 2.1
 * @param startDispersionWeight what that is worth, in weeks; methods 2.1
 * @param dispersionMemory what is kept of the dispersion's evidence from one week to the next; methods 2.1
 * @param smallMean expected count below which a week says less about the dispersion; methods 2.1
 * @param levelVarianceLimit most that the variance of the log level may reach; methods 2.1
 * @param seasonVariance variance of each coefficient of the season before there is data; methods 2.1, start
 * @param learningWindows exposed weeks before anything is assessed; benchmark 3: weeks 3 to 10 are the risky ones
 * @param acceptanceWindows weeks in a row beyond the bound on one side after which the level is accepted; contract section 2, Labels
 * @param acceptanceAlpha probability of one side beyond that bound; contract section 2, Labels
 * @param startVariance least variance of the log level at its start, for one week; methods 2.1, start
 * @param seasonAfterWindows exposed weeks after which the model with a season takes over; methods 2.1
 * @param interventionVariance what a new or ended control adds to the variance of the log level; methods 2.1
 * @param lastingProbability share of rises to a new level that forecasts take to last; by simulation
 */
public record WeekRules(
        @Bounds(min = 0.5, max = 0.9999, unit = "share kept per week")
        double levelDiscount,

        @Bounds(min = 0.5, max = 0.9999, unit = "share kept per week")
        double firstYearDiscount,

        @Bounds(min = 0.5, max = 0.9999, unit = "share kept per week")
        double slowDiscount,

        @Bounds(min = 0.5, max = 1, unit = "share kept per week")
        double seasonDiscount,

        @Bounds(min = 0, max = 8, unit = "weeks") int guardWindows,
        @Bounds(min = 0, max = 26, unit = "weeks") int slowGuardWindows,

        @Bounds(min = 1, max = 10, unit = "standard deviations")
        double winsorLimit,

        @Bounds(min = 1, max = 20, unit = "ratio of variance to mean")
        double startDispersion,

        @Bounds(min = 0, max = 200, unit = "weeks") double startDispersionWeight,

        @Bounds(min = 0.5, max = 0.9999, unit = "share kept per week")
        double dispersionMemory,

        @Bounds(min = 0.01, max = 10, unit = "events") double smallMean,

        @Bounds(min = 0.01, max = 25, unit = "squared log rate")
        double levelVarianceLimit,

        @Bounds(min = 0.0001, max = 4, unit = "squared log rate")
        double seasonVariance,

        @Bounds(min = 2, max = 56, unit = "weeks") int learningWindows,
        @Bounds(min = 2, max = 9, unit = "weeks") int acceptanceWindows,

        @Bounds(min = 1e-6, max = 0.05, unit = "probability")
        double acceptanceAlpha,

        @Bounds(min = 0.001, max = 25, unit = "squared log rate")
        double startVariance,

        @Bounds(min = 26, max = 156, unit = "weeks") int seasonAfterWindows,
        @Bounds(min = 0, max = 4, unit = "squared log rate") double interventionVariance,

        @Bounds(min = 0, max = 1, unit = "probability") double lastingProbability)
        implements Serializable {}
