package eu.limen.model;

/** The authority's word that its police checks are not equivalent to border checks (Art. 23(a)). */
public record Attestation(boolean objective, boolean basis, boolean legalLimits) {}
