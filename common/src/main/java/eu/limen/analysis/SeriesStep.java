package eu.limen.analysis;

/** A window's assessment and the state after it. */
public record SeriesStep(SeriesState state, Assessment assessment) {}
