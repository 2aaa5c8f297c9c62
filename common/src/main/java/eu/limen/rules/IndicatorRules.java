package eu.limen.rules;

import java.io.Serializable;

/**
 * How points become a level (methods 7).
 *
 * @param mediumFrom points from which the level is MEDIUM; methods 7
 * @param highFrom points from which it is HIGH; methods 7
 * @param criticalFrom points from which it is CRITICAL; methods 7
 * @param margin points below a threshold that are needed to step down; methods 7, Hysteresis
 * @param dwellWeeks weeks in a row below it that are needed to step down one level; methods 7, Hysteresis
 * @param recentWeeks weeks that the score speaks of; methods 7
 * @param earlierWeeks weeks before them, for the trend; methods 7
 * @param leastRecentWeeks reported weeks among the recent ones without which nothing is assessed; methods 7
 * @param criticalDays days after which CRITICAL expires unless a human confirms it; Regulation (EU) 2019/1896, Art. 34: temporary
 */
public record IndicatorRules(
        @Bounds(min = 1, max = 99, unit = "points") double mediumFrom,
        @Bounds(min = 1, max = 99, unit = "points") double highFrom,
        @Bounds(min = 1, max = 100, unit = "points") double criticalFrom,
        @Bounds(min = 0, max = 25, unit = "points") double margin,
        @Bounds(min = 1, max = 13, unit = "weeks") int dwellWeeks,
        @Bounds(min = 2, max = 13, unit = "weeks") int recentWeeks,
        @Bounds(min = 4, max = 52, unit = "weeks") int earlierWeeks,
        @Bounds(min = 1, max = 13, unit = "weeks") int leastRecentWeeks,
        @Bounds(min = 7, max = 56, unit = "days") int criticalDays)
        implements Serializable {}
