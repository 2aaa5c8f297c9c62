package eu.limen.rules;

import java.io.Serializable;

/**
 * What the sections say together: the network's rate, what stands out, and confirmed displacement (methods 1.2, 2.5, 4).
 *
 * @param discoveryRate false discoveries allowed among the week's flows that stand out; methods 2.5
 * @param priorWeeks weeks that the network's rate is taken from; methods 1.2
 * @param priorLagWeeks weeks by which they lie back: those that no late report changes any more; contract section 1, Time: 56 days, and two weeks of slack
 * @param priorFlows flows below which the network has no spread of its own; methods 1.2
 * @param beforeWeeks weeks before the onset that a displacement is compared with; methods 4
 * @param leastBeforeWeeks weeks before the onset without which it is not assessable; methods 4: with fewer the rates are too wide
 * @param leastControls control sections without which it is not assessable; methods 4
 * @param fallProbability probability of the fall on the section it left; methods 4
 * @param riseProbability probability of the rise next door; methods 4
 * @param riseRatio size of the rise next door; methods 4
 * @param riseAlpha upper p-value at or below which a week rises, for NETWORK_RISE, SAME_THREAT_IN_MANY_STATES and ROUTE_WAVE; methods 5
 * @param risingShare share of the assessed sections that make a NETWORK_RISE; methods 5
 * @param leastRising sections that it takes at least; a proposal: two may coincide by chance
 * @param manyStates states for SAME_THREAT_IN_MANY_STATES; a proposal: the Code says "several" (Art. 28)
 */
public record NetworkRules(
        @Bounds(min = 0.01, max = 0.5, unit = "share of false discoveries", perSection = false)
        double discoveryRate,

        @Bounds(min = 4, max = 52, unit = "weeks", perSection = false)
        int priorWeeks,

        @Bounds(min = 10, max = 26, unit = "weeks", perSection = false)
        int priorLagWeeks,

        @Bounds(min = 2, max = 100, unit = "flows", perSection = false)
        int priorFlows,

        @Bounds(min = 8, max = 52, unit = "weeks", perSection = false)
        int beforeWeeks,

        @Bounds(min = 4, max = 52, unit = "weeks", perSection = false)
        int leastBeforeWeeks,

        @Bounds(min = 1, max = 20, unit = "sections", perSection = false)
        int leastControls,

        @Bounds(min = 0.5, max = 0.9999, unit = "probability", perSection = false)
        double fallProbability,

        @Bounds(min = 0.5, max = 0.9999, unit = "probability", perSection = false)
        double riseProbability,

        @Bounds(min = 1, max = 10, unit = "ratio of rates", perSection = false)
        double riseRatio,

        @Bounds(min = 0.0001, max = 0.05, unit = "probability", perSection = false)
        double riseAlpha,

        @Bounds(min = 0.25, max = 1, unit = "share of the assessed sections", perSection = false)
        double risingShare,

        @Bounds(min = 2, max = 30, unit = "sections", perSection = false)
        int leastRising,

        @Bounds(min = 2, max = 29, unit = "states", perSection = false)
        int manyStates)
        implements Serializable {}
