package eu.limen.jobs.metric;

/** A figure of one subtask, as it lies in a checkpoint. */
public record Figure(String name, long value) {}
