package eu.limen.flow;

import eu.limen.model.Kind;
import eu.limen.model.SlotLength;

/**
 * Where a report's counts are added: one source, section, kind, direction and period.
 *
 * @param direction {@code AT>DE}, {@code UNKNOWN}, or empty for what has none (traffic)
 * @param length the slot's length; HOUR, SIX_HOURS and DAY feed days, WEEK a week, MONTH a month
 * @param periodDay first day, as epoch day, of the calendar day, ISO week or month that the slot names
 */
public record Cell(String source, String section, Kind kind, String direction, SlotLength length, long periodDay) {}
