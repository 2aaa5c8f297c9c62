package eu.limen.rules;

import java.io.Serializable;

/**
 * How a day is labelled (contract section 2, Labels).
 *
 * @param learningDays reported days before anything is assessed; contract section 2, Labels
 * @param highAlpha a day is HIGH when a count at least as high had at most this probability; methods 0.2 (sudden alarm)
 * @param recentDays days whose rate is compared for RISING and FALLING; contract section 2, Labels
 * @param referenceDays days before them that they are compared with; contract section 2, Labels
 * @param risingFactor RISING: the rate is above this multiple of the reference; contract section 2, Labels
 * @param fallingFactor FALLING: the rate is below this multiple of the reference; contract section 2, Labels
 * @param posterior probability needed for RISING and FALLING; contract section 2, Labels
 */
public record LabelParameters(
        @Bounds(min = 2, max = 56, unit = "days") int learningDays,

        @Bounds(min = 1e-6, max = 0.05, unit = "probability")
        double highAlpha,

        @Bounds(min = 1, max = 14, unit = "days") int recentDays,
        @Bounds(min = 7, max = 42, unit = "days") int referenceDays,
        @Bounds(min = 1, max = 10, unit = "ratio of rates") double risingFactor,

        @Bounds(min = 0.01, max = 1, unit = "ratio of rates")
        double fallingFactor,

        @Bounds(min = 0.5, max = 0.9999, unit = "probability")
        double posterior)
        implements Serializable {}
