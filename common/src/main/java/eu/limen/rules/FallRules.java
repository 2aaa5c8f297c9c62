package eu.limen.rules;

import java.io.Serializable;

/**
 * When a week is fallen, for DE_ESCALATION; the other conditions are those of the verdict's proof, and how many weeks make an alert is the pattern's
 * shape and fixed.
 *
 * @param ratio of what is found to what the slow models expect, below which both sides together are fallen; a proposal, by simulation
 * @param probability of that; methods 3, condition 2
 */
public record FallRules(
        @Bounds(min = 0.1, max = 0.95, unit = "ratio of rates")
        double ratio,

        @Bounds(min = 0.8, max = 0.9999, unit = "probability")
        double probability)
        implements Serializable {}
