package eu.limen.model;

/** How many of a total are open: lanes of a crossing point, or cross-border connections of a section. */
public record Share(long open, long total) {}
