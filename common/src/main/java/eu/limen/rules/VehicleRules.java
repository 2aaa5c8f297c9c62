package eu.limen.rules;

import java.io.Serializable;

/**
 * When a day brings unusual hits in vehicles; how many such days make an alert is the pattern's shape and fixed.
 *
 * @param hitAlpha upper p-value at or below which a side's day is one of unusual hits; a proposal: with three days in seven on both sides under one false alert a year, by simulation
 * @param dispersion least variance of a count of hits over its mean; methods 2.1, before there is data
 * @param leastDays days with vehicles checked, of the 56 compared with, without which a day is not judged; a proposal: two weeks
 */
public record VehicleRules(
        @Bounds(min = 0.0001, max = 0.05, unit = "probability")
        double hitAlpha,

        @Bounds(min = 1, max = 20, unit = "ratio of variance to mean")
        double dispersion,

        @Bounds(min = 7, max = 56, unit = "days") int leastDays)
        implements Serializable {}
