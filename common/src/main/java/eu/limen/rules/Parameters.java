package eu.limen.rules;

import java.io.Serializable;

/**
 * Every number that a judgement depends on, by theme. The standard values and a remark on the origin of each are in {@code rules/default.yaml}.
 *
 * @param time when days and weeks are judged
 * @param label how a day is labelled
 * @param dayFilter what is to be expected of a day
 * @param weekFilter what is to be expected of a week
 * @param pattern when labels make a pattern
 * @param verdict when a control can give way
 * @param indicator how points become a level
 */
public record Parameters(
        TimeParameters time,
        LabelParameters label,
        FilterParameters dayFilter,
        FilterParameters weekFilter,
        PatternParameters pattern,
        VerdictParameters verdict,
        IndicatorParameters indicator)
        implements Serializable {}
