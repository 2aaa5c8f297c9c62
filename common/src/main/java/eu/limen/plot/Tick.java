package eu.limen.plot;

/** A value named on an axis. */
public record Tick(double value, String text) {}
