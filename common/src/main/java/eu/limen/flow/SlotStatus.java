package eu.limen.flow;

import eu.limen.model.Kind;
import eu.limen.model.SlotLength;

/**
 * A promised slot that did not arrive in time, or the first that did after such a gap.
 *
 * @param slotStartMillis start of the slot, epoch milliseconds
 * @param slotEndMillis end of the slot, epoch milliseconds
 * @param missing true: did not arrive within its delay; false: the source reports again
 * @param inARow how many promised slots in a row are missing with this one; 0 when the source reports again
 * @param tick epoch milliseconds
 */
public record SlotStatus(
        String source,
        String section,
        Kind kind,
        SlotLength length,
        long slotStartMillis,
        long slotEndMillis,
        boolean missing,
        int inARow,
        long tick) {}
