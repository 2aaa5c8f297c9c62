package eu.limen.admission;

import eu.limen.flow.Tick;
import eu.limen.model.Slot;
import eu.limen.register.SlotCalendar;
import java.time.ZoneId;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The calendar day, ISO week or month that a slot names (contract section 1).
 *
 * @param firstDay its first day, epoch day
 * @param slotIndex which slot of the period: 0..23 for hours, 0..3 for quarter-days, else 0
 * @param endMillis end of the slot, exclusive, epoch milliseconds; a local day may have 23 or 25 hours
 */
public record SlotPeriod(long firstDay, int slotIndex, long endMillis) {

    /**
     * Null if the slot begins at none of the moments at which one of its length may begin.
     *
     * @param local zone whose midnight also begins days, weeks and months; null: only UTC midnight does
     */
    public static @Nullable SlotPeriod of(Slot slot, @Nullable ZoneId local) {
        OptionalLong firstDay = SlotCalendar.periodOf(slot, local);
        if (firstDay.isEmpty()) {
            return null;
        }
        return new SlotPeriod(firstDay.getAsLong(), slotIndex(slot), SlotCalendar.endMillis(slot, local));
    }

    private static int slotIndex(Slot slot) {
        int slots = slot.length().slotsPerPeriod();
        long intoTheDay = Math.floorMod(slot.startMillis(), Tick.DAY_MILLIS);
        return slots == 1 ? 0 : (int) (intoTheDay * slots / Tick.DAY_MILLIS);
    }
}
