package eu.limen.rules;

import java.io.Serializable;

/**
 * When a week is an alarm: a sudden rise, or one that lasts (methods 0.2, 2.1, 2.2).
 *
 * @param alpha a week is a sudden rise when a count at least as high had at most this probability; methods 0.2
 * @param kappa size of the lasting rise that the cumulative sum looks for; methods 2.2
 * @param decisionLimit cumulative sum from which it is a lasting rise; methods 2.2
 * @param leastCount no alarm with fewer events in the weeks that are counted; methods 2.1
 * @param countedWeeks weeks that are counted for it; methods 2.1
 */
public record AlarmRules(
        @Bounds(min = 1e-6, max = 0.05, unit = "probability")
        double alpha,

        @Bounds(min = 1.05, max = 5, unit = "ratio of rates")
        double kappa,

        @Bounds(min = 1, max = 50, unit = "log likelihood ratio")
        double decisionLimit,

        @Bounds(min = 0, max = 100, unit = "events") int leastCount,
        @Bounds(min = 1, max = 13, unit = "weeks") int countedWeeks)
        implements Serializable {}
