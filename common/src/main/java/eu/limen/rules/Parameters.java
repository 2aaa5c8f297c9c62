package eu.limen.rules;

import java.io.Serializable;

/**
 * Every number that a judgement depends on, by theme. The standard values, each with a remark on its origin, are in
 * {@code rules/default.yaml}.
 *
 * @param time when days and weeks are judged
 * @param day what is to be expected of a day
 * @param week what is to be expected of a week
 * @param label how a day is labelled
 * @param pattern when labels make a pattern
 * @param alarm when a week is an alarm
 * @param network what the sections say together
 * @param fall when a week is fallen
 * @param vehicle when a day brings unusual hits in vehicles
 * @param verdict when a control can give way
 * @param indicator how points become a level
 * @param mode when a rate within one mode of transport has shifted
 * @param transfer when transfers are repeated and mutual
 * @param capacity when staff and equipment are short
 * @param distinction when police checks are less clearly distinct from border control
 * @param practice what counts as most, as few and as felt in the practice of a control
 * @param deadline how early a date of the law is told of
 */
public record Parameters(
        TimeRules time,
        SeriesRules day,
        WeekRules week,
        LabelRules label,
        PatternRules pattern,
        AlarmRules alarm,
        NetworkRules network,
        FallRules fall,
        VehicleRules vehicle,
        VerdictRules verdict,
        IndicatorRules indicator,
        ModeRules mode,
        TransferRules transfer,
        CapacityRules capacity,
        DistinctionRules distinction,
        PracticeRules practice,
        DeadlineRules deadline)
        implements Serializable {}
