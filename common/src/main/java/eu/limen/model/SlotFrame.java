package eu.limen.model;

import org.jspecify.annotations.Nullable;

/** What the four kinds of counts share: which section, which slot, where, how sure. */
public record SlotFrame(
        String section,
        Slot slot,
        @Nullable Place place,
        @Nullable Confidence confidence,
        @Nullable String direction) {}
