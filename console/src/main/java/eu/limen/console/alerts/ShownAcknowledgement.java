package eu.limen.console.alerts;

import org.jspecify.annotations.Nullable;

/**
 * An answer as an officer of a state addressed sees it.
 *
 * @param fingerprint of the evidence that was seen
 * @param text only of the own state, and not for long
 */
public record ShownAcknowledgement(
        String alertId,
        int revision,
        String state,
        String code,
        String fingerprint,
        String at,
        @Nullable String text) {}
