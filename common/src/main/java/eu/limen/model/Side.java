package eu.limen.model;

import org.jspecify.annotations.Nullable;

/**
 * What one side contributed to a situation.
 *
 * @param reported whether at least one slot of the day was reported
 * @param observed findings, null if not reported
 * @param exposure persons checked (basis RATE) or reported days (basis COUNT), null if none is known
 * @param completeness slots received divided by slots promised, 0..1; null where nothing was promised
 * @param reason UNEXPOSED_DETECTIONS where findings came without exposure and were left out
 */
public record Side(
        boolean reported,
        @Nullable Long observed,
        @Nullable Long exposure,
        @Nullable Double completeness,
        @Nullable String reason) {}
