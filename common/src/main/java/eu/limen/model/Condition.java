package eu.limen.model;

/** One condition of a verdict, in words. */
public record Condition(String code, boolean met, String text) {}
