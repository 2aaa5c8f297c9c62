package eu.limen.flow;

import org.jspecify.annotations.Nullable;

/**
 * What a section learns at a tick: a changed sum or a changed fact, exactly one of the two.
 *
 * @param tick epoch milliseconds
 */
public record SectionInput(
        String section,
        long tick,
        @Nullable PartialSum sum,
        @Nullable FactChange fact) {}
