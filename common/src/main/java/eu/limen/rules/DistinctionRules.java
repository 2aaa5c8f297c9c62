package eu.limen.rules;

import java.io.Serializable;

/**
 * When police checks are less clearly distinct from border control (EQUIVALENCE_DRIFT; Art. 23(a)(iii)). The law gives no figures: all are proposals.
 *
 * @param windowWeeks weeks looked at together
 * @param leastFeatures distinguishing features that are less clear
 * @param leastChecked persons checked in police checks in these weeks, without which their ways say nothing
 * @param daysShare days with checks, of all days: from here on it is every day
 * @param quartersShare quarters of a day with checks, of those of all days: from here on it is round the clock
 * @param systematicShare persons checked systematically, of all
 * @param passedShare persons checked per vehicle that passed
 * @param lineShare persons checked within a kilometre of the line, of those whose distance is stated
 * @param staticShare persons checked at fixed places, of all
 * @param settingShare persons checked in the most frequent setting, of those whose setting is stated
 * @param neighbourAfterDays days after which the neighbour is told as well
 */
public record DistinctionRules(
        @Bounds(min = 2, max = 8, unit = "weeks") int windowWeeks,
        @Bounds(min = 1, max = 7, unit = "features") int leastFeatures,
        @Bounds(min = 50, max = 100000, unit = "persons") int leastChecked,
        @Bounds(min = 0.1, max = 1, unit = "share of days") double daysShare,

        @Bounds(min = 0.1, max = 1, unit = "share of quarter-days")
        double quartersShare,

        @Bounds(min = 0.01, max = 1, unit = "share of persons checked")
        double systematicShare,

        @Bounds(min = 0.01, max = 5, unit = "persons per vehicle")
        double passedShare,

        @Bounds(min = 0.1, max = 1, unit = "share of persons checked")
        double lineShare,

        @Bounds(min = 0.1, max = 1, unit = "share of persons checked")
        double staticShare,

        @Bounds(min = 0.1, max = 1, unit = "share of persons checked")
        double settingShare,

        @Bounds(min = 1, max = 56, unit = "days") int neighbourAfterDays)
        implements Serializable {}
