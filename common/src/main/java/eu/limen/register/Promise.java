package eu.limen.register;

import eu.limen.flow.Cell;
import eu.limen.flow.Tick;
import eu.limen.model.Kind;
import eu.limen.model.SlotLength;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What one source is expected to report on one section: a kind, in slots of one length, in one direction.
 *
 * @param direction {@code AT>DE}, {@code UNKNOWN}, or empty for kinds that are promised whatever their direction
 * @param delayMillis time after a slot's end until it is usually complete
 * @param localDays whether its days, weeks and months start at the source's midnight instead of UTC's
 * @param validFromDay first day, epoch day
 * @param validToDay last day, epoch day, inclusive; Long.MAX_VALUE: open
 */
public record Promise(
        String source,
        Kind kind,
        SlotLength length,
        String direction,
        long delayMillis,
        boolean localDays,
        long validFromDay,
        long validToDay) {

    /** The promise holds whatever the direction: traffic and apprehensions need not name one. */
    public static final String ANY_DIRECTION = "";

    /**
     * Delay of a source that has promised nothing: the 12 hours that a day waits before it closes. A source slower than
     * that is missing when its day is judged, whatever it may have meant to promise.
     */
    public static final long LEARNED_DELAY_MILLIS = 12 * Tick.HOUR_MILLIS;

    /** Whether the kind is one whose slots can be promised per section. */
    public static boolean canPromise(Kind kind) {
        return isDirected(kind) || kind == Kind.APPREHENSION || kind == Kind.TRAFFIC;
    }

    /** What a source that has promised nothing is expected to go on sending, from the first period it sent. */
    static Promise learned(Cell cell) {
        String direction = isDirected(cell.kind()) ? cell.direction() : ANY_DIRECTION;
        return new Promise(
                cell.source(),
                cell.kind(),
                cell.length(),
                direction,
                LEARNED_DELAY_MILLIS,
                false,
                cell.periodDay(),
                Long.MAX_VALUE);
    }

    static boolean isDirected(Kind kind) {
        return kind == Kind.CHECK || kind == Kind.UNAUTHORISED_MOVEMENT;
    }

    /** The reporting state. */
    public String state() {
        return source.substring(0, 2);
    }

    /** Identifies the promise, whatever its validity and delay. */
    public String key() {
        return source + '|' + kind.code() + '|' + length.code() + '|' + direction;
    }

    /** Whether it holds on all days of a period. */
    public boolean covers(long firstDay, long lastDay) {
        return validFromDay <= firstDay && lastDay <= validToDay;
    }

    /** Whether the period that begins on a day is promised: only if the promise holds on all its days. */
    public boolean coversPeriod(long firstDay) {
        return covers(firstDay, Periods.lastDay(length, firstDay));
    }

    /** Start of a slot in epoch milliseconds; hours and quarter-days align to UTC always. */
    public long slotStartMillis(long periodDay, int slotIndex) {
        return switch (length) {
            case HOUR, SIX_HOURS ->
                periodDay * Tick.DAY_MILLIS + slotIndex * (Tick.DAY_MILLIS / length.slotsPerPeriod());
            case DAY, WEEK, MONTH -> midnight(periodDay);
        };
    }

    /** End of a slot in epoch milliseconds, exclusive. */
    public long slotEndMillis(long periodDay, int slotIndex) {
        return switch (length) {
            case HOUR, SIX_HOURS -> slotStartMillis(periodDay, slotIndex + 1);
            case DAY, WEEK, MONTH -> midnight(Periods.nextFirstDay(length, periodDay));
        };
    }

    /** The instant from which the slot is missing if it has not come, in epoch milliseconds. */
    public long dueMillis(long periodDay, int slotIndex) {
        return slotEndMillis(periodDay, slotIndex) + delayMillis;
    }

    private long midnight(long day) {
        ZoneId zone = localDays ? StateZones.of(state()).orElse(ZoneOffset.UTC) : ZoneOffset.UTC;
        return LocalDate.ofEpochDay(day).atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
