package eu.limen.register;

import eu.limen.flow.Tick;
import eu.limen.model.Kind;
import eu.limen.model.SlotLength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The slots one source promises on one section for one kind and slot length, whatever their direction: what silence is judged by.
 *
 * @param promises its promises, one per direction and validity
 */
public record SlotSeries(String source, Kind kind, SlotLength length, List<Promise> promises) {

    /** Local midnight is less than a day from UTC's. */
    private static final long ZONE_DAYS = 1;

    public String state() {
        return source.substring(0, 2);
    }

    /** Identifies the series on its section. */
    public String key() {
        return source + '|' + kind.code() + '|' + length.code();
    }

    /** The slots that became due after one instant and up to another, by due time; both in epoch milliseconds. */
    public List<PromisedSlot> due(long afterMillis, long untilMillis) {
        long longestDelay =
                promises.stream().mapToLong(Promise::delayMillis).max().orElse(0);
        long earliest = Math.floorDiv(afterMillis - longestDelay, Tick.DAY_MILLIS) - ZONE_DAYS;
        long latest = Math.floorDiv(untilMillis, Tick.DAY_MILLIS) + ZONE_DAYS;
        long begins = promises.stream().mapToLong(Promise::validFromDay).min().orElse(latest);
        List<PromisedSlot> due = new ArrayList<>();
        long first = Periods.firstDay(length, Math.max(earliest, begins));
        for (long day = first; day <= latest; day = Periods.nextFirstDay(length, day)) {
            addDue(day, afterMillis, untilMillis, due);
        }
        due.sort(Comparator.comparingLong(PromisedSlot::dueMillis).thenComparingLong(PromisedSlot::startMillis));
        return due;
    }

    /** Whether the period that begins on a day is promised in at least one direction. */
    public boolean promises(long periodDay) {
        return promises.stream().anyMatch(promise -> promise.coversPeriod(periodDay));
    }

    private void addDue(long periodDay, long afterMillis, long untilMillis, List<PromisedSlot> due) {
        for (int index = 0; index < length.slotsPerPeriod(); index++) {
            Promise promise = promise(periodDay, index);
            long dueMillis = promise == null ? afterMillis : promise.dueMillis(periodDay, index);
            if (promise != null && dueMillis > afterMillis && dueMillis <= untilMillis) {
                due.add(new PromisedSlot(
                        periodDay,
                        index,
                        promise.slotStartMillis(periodDay, index),
                        promise.slotEndMillis(periodDay, index),
                        dueMillis));
            }
        }
    }

    /** The promise of a slot; several at once: the longest delay holds. Null if nothing promises it. */
    private @Nullable Promise promise(long periodDay, int index) {
        Promise longest = null;
        for (Promise promise : promises) {
            if (promise.coversPeriod(periodDay)
                    && (longest == null || promise.dueMillis(periodDay, index) > longest.dueMillis(periodDay, index))) {
                longest = promise;
            }
        }
        return longest;
    }
}
