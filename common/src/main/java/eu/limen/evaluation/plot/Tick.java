package eu.limen.evaluation.plot;

/** A value named on an axis. */
record Tick(double value, String text) {}
