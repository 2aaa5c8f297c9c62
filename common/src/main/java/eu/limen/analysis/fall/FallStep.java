package eu.limen.analysis.fall;

/** The proof after a week, and what the week says of it. */
public record FallStep(FallState state, FallResult result) {}
