package eu.limen.model;

/** Waiting time of vehicles in a slot, in minutes: median and ninetieth percentile. */
public record Percentiles(long p50, long p90) {}
