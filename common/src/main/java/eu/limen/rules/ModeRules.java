package eu.limen.rules;

import java.io.Serializable;

/**
 * When a rate within one mode of transport has shifted: a modus operandi, or document fraud (contract section 2).
 *
 * @param windowWeeks weeks looked at together; methods 1.1
 * @param beforeWeeks weeks before them that they are compared with; methods 4: 26
 * @param leastBeforeWeeks weeks with checks of that mode among them, without which nothing is said; methods 4
 * @param alpha probability of at least as many findings by chance, shared by all that is compared on a flow (Bonferroni); by simulation
 * @param leastCount findings in the weeks looked at; a proposal, twice that of the weekly alarms (methods 2.1)
 * @param leastRatio how many times the findings expected; a proposal: seasons and slow drifts stay below it
 * @param sideAlpha the same probability for one side alone, at which that side shows it too; a proposal
 */
public record ModeRules(
        @Bounds(min = 2, max = 8, unit = "weeks") int windowWeeks,
        @Bounds(min = 8, max = 26, unit = "weeks") int beforeWeeks,
        @Bounds(min = 4, max = 26, unit = "weeks") int leastBeforeWeeks,

        @Bounds(min = 1e-6, max = 0.05, unit = "probability")
        double alpha,

        @Bounds(min = 3, max = 1000, unit = "findings") int leastCount,

        @Bounds(min = 1.2, max = 10, unit = "ratio of rates")
        double leastRatio,

        @Bounds(min = 0.001, max = 0.2, unit = "probability")
        double sideAlpha)
        implements Serializable {}
