package eu.limen.paper;

/** What something is, under its name. */
public record Row(String name, String value) {}
