package eu.limen.model;

/** A contact point an alert is addressed to; the console resolves it to people. */
public record Addressee(String state, ContactLevel level) {}
