package eu.limen.model;

/** How a control could be reduced on a section (Recommendation of 23.11.2023, (3)(a)(ii)). */
public record Adaptation(AdaptationAxis axis, String text) {}
