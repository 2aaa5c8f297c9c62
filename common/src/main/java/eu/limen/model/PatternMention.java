package eu.limen.model;

/** An alert that touches the section in the week. */
public record PatternMention(String alertId, PatternName pattern, AlertStatus status) {}
