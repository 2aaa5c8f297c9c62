package eu.limen.model;

/** One part of a score, in points; the parts of a threat's score add up to it. */
public record Component(String name, double points, String text) {}
