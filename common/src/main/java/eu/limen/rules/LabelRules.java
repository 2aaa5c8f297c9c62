package eu.limen.rules;

import java.io.Serializable;

/**
 * How a day is labelled (contract section 2, Labels). How many days must be reported first, and which days are compared, is in the
 * rules of the series of days.
 *
 * @param highAlpha a day is HIGH when a count at least as high had at most this probability; contract section 2, methods 0.2
 * @param risingRatio RISING: the newest days' rate is above this multiple of the reference; contract section 2
 * @param fallingRatio FALLING: it is below this multiple of it; contract section 2
 * @param changeProbability posterior probability required of either; contract section 2
 * @param fallenShare a day has fallen when it shows at most this share of its expectation; contract section 2, DISPLACEMENT
 * @param fallenAlpha and when a count at most as low had at most this probability; contract section 2, DISPLACEMENT
 */
public record LabelRules(
        @Bounds(min = 1e-6, max = 0.05, unit = "probability")
        double highAlpha,

        @Bounds(min = 1, max = 10, unit = "ratio of rates") double risingRatio,

        @Bounds(min = 0.01, max = 1, unit = "ratio of rates")
        double fallingRatio,

        @Bounds(min = 0.5, max = 0.9999, unit = "probability")
        double changeProbability,

        @Bounds(min = 0.01, max = 1, unit = "share of the expectation", perSection = false)
        double fallenShare,

        @Bounds(min = 1e-6, max = 0.05, unit = "probability", perSection = false)
        double fallenAlpha)
        implements Serializable {}
