package eu.limen.admission;

import eu.limen.model.Slot;
import eu.limen.model.SlotLength;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The calendar day, ISO week or month that a slot names (contract section 1).
 *
 * @param firstDay its first day, epoch day
 * @param slotIndex which slot of the period: 0..23 for hours, 0..3 for quarter-days, else 0
 * @param endMillis end of the slot, exclusive, epoch milliseconds; a local day may have 23 or 25 hours
 */
public record SlotPeriod(long firstDay, int slotIndex, long endMillis) {

    private static final long HOUR_MILLIS = 3_600_000L;
    private static final long DAY_MILLIS = 24 * HOUR_MILLIS;

    /**
     * Null if the slot begins at none of the moments at which one of its length may begin.
     *
     * @param local zone whose midnight also begins days, weeks and months; null: only UTC midnight does
     */
    public static @Nullable SlotPeriod of(Slot slot, @Nullable ZoneId local) {
        return switch (slot.length()) {
            case HOUR -> partOfDay(slot.startMillis(), HOUR_MILLIS);
            case SIX_HOURS -> partOfDay(slot.startMillis(), 6 * HOUR_MILLIS);
            case DAY, WEEK, MONTH -> wholePeriod(slot, local);
        };
    }

    private static @Nullable SlotPeriod partOfDay(long startMillis, long lengthMillis) {
        if (Math.floorMod(startMillis, lengthMillis) != 0) {
            return null;
        }
        int index = (int) (Math.floorMod(startMillis, DAY_MILLIS) / lengthMillis);
        return new SlotPeriod(Math.floorDiv(startMillis, DAY_MILLIS), index, startMillis + lengthMillis);
    }

    private static @Nullable SlotPeriod wholePeriod(Slot slot, @Nullable ZoneId local) {
        SlotPeriod inUtc = startingAtMidnight(slot, ZoneOffset.UTC);
        return inUtc == null && local != null ? startingAtMidnight(slot, local) : inUtc;
    }

    private static @Nullable SlotPeriod startingAtMidnight(Slot slot, ZoneId zone) {
        ZonedDateTime start = Instant.ofEpochMilli(slot.startMillis()).atZone(zone);
        if (!start.toLocalTime().equals(LocalTime.MIDNIGHT) || !mayBegin(slot.length(), start.toLocalDate())) {
            return null;
        }
        LocalDate first = start.toLocalDate();
        long endMillis = firstDayAfter(first, slot.length())
                .atStartOfDay(zone)
                .toInstant()
                .toEpochMilli();
        return new SlotPeriod(first.toEpochDay(), 0, endMillis);
    }

    private static boolean mayBegin(SlotLength length, LocalDate day) {
        return switch (length) {
            case HOUR, SIX_HOURS, DAY -> true;
            case WEEK -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case MONTH -> day.getDayOfMonth() == 1;
        };
    }

    private static LocalDate firstDayAfter(LocalDate first, SlotLength length) {
        return switch (length) {
            case HOUR, SIX_HOURS, DAY -> first.plusDays(1);
            case WEEK -> first.plusDays(7);
            case MONTH -> first.plusMonths(1);
        };
    }
}
