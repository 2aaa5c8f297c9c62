package eu.limen.rules;

import java.io.Serializable;

/**
 * When a sequence of labels is a pattern (contract section 2). Fixed for now: the sequences are built of these numbers, and a rule set
 * that changes them is refused instead of having no effect. What may change at run time are the labels.
 *
 * @param surgeHighDays HIGH days that make a SURGE; contract section 2, Labels
 * @param surgeWithinDays days within which they lie; contract section 2, Labels
 * @param displacementFallenDays closed days in a row on which X has fallen; contract section 2, DISPLACEMENT
 * @param displacementRiseDays days on which Y is HIGH or RISING; contract section 2, DISPLACEMENT
 * @param displacementDaysBefore Y's days count from so many days before the last day of the fall; contract section 2, DISPLACEMENT
 * @param displacementDaysAfter and until so many days after it; contract section 2, DISPLACEMENT
 * @param displacementOthersShare no displacement where at least this share of the other assessed flows fell alike; contract section 2
 * @param silentSlots promised slots in a row that are missing; contract section 2, Labels
 * @param silentHours the same for hours and quarter-days, as a length of time; contract section 2, Labels
 * @param endAfterQuietWindows windows without the pattern after which its episode ends; methods 2.5
 */
public record PatternRules(
        @Bounds(min = 2, max = 2, unit = "days", perSection = false)
        int surgeHighDays,

        @Bounds(min = 3, max = 3, unit = "days", perSection = false)
        int surgeWithinDays,

        @Bounds(min = 2, max = 2, unit = "days", perSection = false)
        int displacementFallenDays,

        @Bounds(min = 2, max = 2, unit = "days", perSection = false)
        int displacementRiseDays,

        @Bounds(min = 1, max = 1, unit = "days", perSection = false)
        int displacementDaysBefore,

        @Bounds(min = 2, max = 2, unit = "days", perSection = false)
        int displacementDaysAfter,

        @Bounds(min = 0.5, max = 0.5, unit = "share of the other flows", perSection = false)
        double displacementOthersShare,

        @Bounds(min = 3, max = 3, unit = "slots", perSection = false)
        int silentSlots,

        @Bounds(min = 24, max = 24, unit = "hours", perSection = false)
        int silentHours,

        @Bounds(min = 2, max = 2, unit = "windows", perSection = false)
        int endAfterQuietWindows)
        implements Serializable {}
