package eu.limen.model;

import org.jspecify.annotations.Nullable;

/**
 * One reason of a result: rule, what was observed, what was required, in plain words.
 *
 * @param provision the provision of law or point of the Recommendation, where there is one
 */
public record Reason(
        String rule,
        String observed,
        String threshold,
        @Nullable String provision,
        String text) {}
