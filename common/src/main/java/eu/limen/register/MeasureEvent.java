package eu.limen.register;

import java.util.List;

/**
 * Something that happened to a measure.
 *
 * @param day local day of the controlling state, as epoch day
 * @param sections as the decision states them after it
 */
public record MeasureEvent(
        long day, MeasureEventKind kind, String state, String measureId, String lineage, List<String> sections) {}
