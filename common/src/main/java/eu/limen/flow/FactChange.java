package eu.limen.flow;

import org.jspecify.annotations.Nullable;

/**
 * A fact that came, changed or went.
 *
 * @param factId identifies the report it comes from
 * @param fact the fact as it now stands, null if it no longer holds on this section
 */
public record FactChange(String factId, @Nullable Fact fact) {}
