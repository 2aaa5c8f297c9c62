package eu.limen.flow;

import java.util.List;

/**
 * A closed ISO week of a section as the assessment sees it; issued at its close and again when a correction changes it.
 *
 * @param mondayDay its Monday, epoch day
 * @param tick epoch milliseconds
 */
public record SectionWeek(String section, long mondayDay, long tick, List<WeekSide> sides) {}
