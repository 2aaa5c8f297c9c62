package eu.limen.register;

import eu.limen.model.Slot;
import eu.limen.model.SlotLength;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Which day, week or month a slot names, and when it ends (contract section 1). Hours and quarter-days align to UTC. Days,
 * weeks and months align to UTC midnight or, where that is allowed, to the midnight of a zone: allowed if a zone is given.
 */
public final class SlotCalendar {

    private static final long HOUR_MILLIS = 3_600_000;
    private static final long DAY_MILLIS = 24 * HOUR_MILLIS;

    private SlotCalendar() {}

    /**
     * First day of the period the slot names, as epoch day: the day itself, the Monday of the ISO week, the first of the
     * month. Empty if the slot does not start where such a period starts.
     */
    public static OptionalLong periodOf(Slot slot, @Nullable ZoneId localZone) {
        return switch (slot.length()) {
            case HOUR -> alignedTo(HOUR_MILLIS, slot);
            case SIX_HOURS -> alignedTo(6 * HOUR_MILLIS, slot);
            case DAY, WEEK, MONTH -> {
                OptionalLong inUtc = startingDay(slot, ZoneOffset.UTC);
                yield inUtc.isPresent() || localZone == null ? inUtc : startingDay(slot, localZone);
            }
        };
    }

    /**
     * End of the slot in epoch milliseconds. A local day ends at the next local midnight, after 23 or 25 hours where the
     * clocks change. A slot that is not aligned is taken in UTC.
     */
    public static long endMillis(Slot slot, @Nullable ZoneId localZone) {
        return switch (slot.length()) {
            case HOUR -> slot.startMillis() + HOUR_MILLIS;
            case SIX_HOURS -> slot.startMillis() + 6 * HOUR_MILLIS;
            case DAY, WEEK, MONTH -> endOfDays(slot, localZone);
        };
    }

    private static OptionalLong alignedTo(long step, Slot slot) {
        boolean aligned = Math.floorMod(slot.startMillis(), step) == 0;
        return aligned ? OptionalLong.of(Math.floorDiv(slot.startMillis(), DAY_MILLIS)) : OptionalLong.empty();
    }

    private static OptionalLong startingDay(Slot slot, ZoneId zone) {
        ZonedDateTime start = Instant.ofEpochMilli(slot.startMillis()).atZone(zone);
        boolean aligned = start.toLocalTime().equals(LocalTime.MIDNIGHT) && opens(slot.length(), start.toLocalDate());
        return aligned ? OptionalLong.of(start.toLocalDate().toEpochDay()) : OptionalLong.empty();
    }

    private static boolean opens(SlotLength length, LocalDate day) {
        return switch (length) {
            case HOUR, SIX_HOURS, DAY -> true;
            case WEEK -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case MONTH -> day.getDayOfMonth() == 1;
        };
    }

    private static long endOfDays(Slot slot, @Nullable ZoneId localZone) {
        boolean local = localZone != null
                && startingDay(slot, ZoneOffset.UTC).isEmpty()
                && startingDay(slot, localZone).isPresent();
        ZonedDateTime start = Instant.ofEpochMilli(slot.startMillis()).atZone(local ? localZone : ZoneOffset.UTC);
        ZonedDateTime end = switch (slot.length()) {
            case HOUR, SIX_HOURS, DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
        };
        return end.toInstant().toEpochMilli();
    }
}
