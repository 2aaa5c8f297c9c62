package eu.limen.rules;

import java.io.Serializable;

/**
 * When a sequence of labels is a pattern (contract section 2).
 *
 * @param surgeHighDays HIGH days that make a SURGE; contract section 2, Labels
 * @param surgeWithinDays days within which they lie; contract section 2, Labels
 * @param displacementFallenShare X has fallen when it shows at most this share of its expectation; contract section 2, DISPLACEMENT
 * @param displacementFallenAlpha and when a count at most as low had at most this probability; contract section 2, DISPLACEMENT
 * @param displacementFallenDays closed days in a row on which X has fallen; contract section 2, DISPLACEMENT
 * @param displacementRiseDays days on which Y is HIGH or RISING; contract section 2, DISPLACEMENT
 * @param displacementRiseBefore days before the last day of the fall from which Y's days count; contract section 2, DISPLACEMENT
 * @param displacementRiseAfter days after it until which they count; contract section 2, DISPLACEMENT
 * @param displacementOthersShare none if at least this share of the other assessed sections fell alike; contract section 2, DISPLACEMENT
 * @param silentSlots promised slots in a row that are missing; contract section 2, Labels
 * @param silentHours the same for hours and quarter-days, as a length of time; contract section 2, Labels
 * @param endAfterQuietDays windows without the pattern after which its episode ends; methods 2.5
 */
public record PatternParameters(
        @Bounds(min = 1, max = 7, unit = "days", perSection = false)
        int surgeHighDays,

        @Bounds(min = 1, max = 14, unit = "days", perSection = false)
        int surgeWithinDays,

        @Bounds(min = 0.01, max = 1, unit = "share of the expectation", perSection = false)
        double displacementFallenShare,

        @Bounds(min = 1e-6, max = 0.05, unit = "probability", perSection = false)
        double displacementFallenAlpha,

        @Bounds(min = 1, max = 7, unit = "days", perSection = false)
        int displacementFallenDays,

        @Bounds(min = 1, max = 7, unit = "days", perSection = false)
        int displacementRiseDays,

        @Bounds(min = 0, max = 3, unit = "days", perSection = false)
        int displacementRiseBefore,

        @Bounds(min = 0, max = 7, unit = "days", perSection = false)
        int displacementRiseAfter,

        @Bounds(min = 0.01, max = 1, unit = "share of the other sections", perSection = false)
        double displacementOthersShare,

        @Bounds(min = 1, max = 30, unit = "slots", perSection = false)
        int silentSlots,

        @Bounds(min = 1, max = 168, unit = "hours", perSection = false)
        int silentHours,

        @Bounds(min = 1, max = 14, unit = "windows", perSection = false)
        int endAfterQuietDays)
        implements Serializable {}
