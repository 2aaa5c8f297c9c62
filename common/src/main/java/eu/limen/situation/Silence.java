package eu.limen.situation;

import eu.limen.flow.SlotStatus;
import eu.limen.flow.Tick;
import eu.limen.model.SlotLength;
import eu.limen.register.PromisedSlot;
import eu.limen.register.Roster;
import eu.limen.register.Section;
import eu.limen.register.SlotSeries;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Notices promised slots that do not come in time, and the first that comes after such a gap (contract section 2, SILENT_SOURCE). */
final class Silence {

    private static final PeriodBook NOTHING = new PeriodBook();
    private static final long NOT_HEARD = Long.MIN_VALUE;
    /** How far ahead the next due slot is looked for: first two days, in the end longer than a month and its delay. */
    private static final List<Long> LOOK_AHEAD_MILLIS =
            List.of(2 * Tick.DAY_MILLIS, 9 * Tick.DAY_MILLIS, 100 * Tick.DAY_MILLIS);

    private final Section section;

    Silence(Section section) {
        this.section = section;
    }

    void compute(SectionBook book, Roster roster, boolean newReports, long tick, Judged out) {
        long after = book.silenceJudgedUntil == SectionBook.NONE ? tick - Tick.HOUR_MILLIS : book.silenceJudgedUntil;
        boolean isDue = book.rosterChanged || tick >= book.nextSlotDueMillis;
        if (!book.silences.isEmpty()) {
            Set<String> promised = roster.series().stream().map(SlotSeries::key).collect(Collectors.toSet());
            book.silences.keySet().retainAll(promised);
        }
        for (SlotSeries one : roster.series()) {
            SilenceBook silence = book.silences.isEmpty() ? null : book.silences.get(one.key());
            long heard = silence != null && newReports ? heardAgainMillis(book, one, silence, tick) : NOT_HEARD;
            if (heard != NOT_HEARD) {
                resume(book, one, heard, tick, out);
            }
            for (PromisedSlot slot : isDue ? one.due(after, tick) : List.<PromisedSlot>of()) {
                judge(book, one, slot, tick, out);
            }
        }
        if (isDue) {
            book.silenceJudgedUntil = tick;
            book.nextSlotDueMillis = nextDue(roster, tick);
        }
    }

    /** The first tick at which a promised slot becomes due after this one. */
    long nextTick(SectionBook book, long tick) {
        return book.nextSlotDueMillis == Long.MAX_VALUE
                ? Long.MAX_VALUE
                : Math.max(tick + Tick.HOUR_MILLIS, Tick.atOrAfter(book.nextSlotDueMillis));
    }

    private void judge(SectionBook book, SlotSeries series, PromisedSlot slot, long tick, Judged out) {
        SilenceBook silence = book.silences.get(series.key());
        if (isReported(book, series, slot)) {
            if (silence != null) {
                resume(book, series, slot.startMillis(), tick, out);
            }
            return;
        }
        if (silence == null) {
            silence = new SilenceBook();
            silence.missingSinceMillis = slot.startMillis();
            book.silences.put(series.key(), silence);
        }
        silence.missingInARow++;
        out.slot(new SlotStatus(
                series.source(),
                section.id(),
                series.kind(),
                series.length(),
                slot.startMillis(),
                slot.endMillis(),
                true,
                silence.missingInARow,
                tick));
    }

    private void resume(SectionBook book, SlotSeries series, long slotStartMillis, long tick, Judged out) {
        book.silences.remove(series.key());
        out.slot(new SlotStatus(
                series.source(), section.id(), series.kind(), series.length(), slotStartMillis, tick, false, 0, tick));
    }

    /** Start of a slot reported since the silence began: then the source speaks again, even before its next slot is due. */
    private static long heardAgainMillis(SectionBook book, SlotSeries series, SilenceBook silence, long tick) {
        long first = Math.floorDiv(silence.missingSinceMillis, Tick.DAY_MILLIS);
        long heard = NOT_HEARD;
        for (Map.Entry<Long, PeriodBook> period : periods(book, series.length()).entrySet()) {
            long day = period.getKey();
            if (day >= first && day <= DayCalendar.dayOf(tick)) {
                for (CellBook cell : period.getValue().cells.values()) {
                    heard = isOf(cell, series) ? Math.max(heard, latestSince(cell, day, silence)) : heard;
                }
            }
        }
        return heard;
    }

    private static long latestSince(CellBook cell, long periodDay, SilenceBook silence) {
        long slotMillis = Tick.DAY_MILLIS / cell.length.slotsPerPeriod();
        long latest = NOT_HEARD;
        for (int index = 0; index < cell.slots.length; index++) {
            long start = periodDay * Tick.DAY_MILLIS + index * slotMillis;
            if (cell.slots[index] > 0 && start + slotMillis > silence.missingSinceMillis) {
                latest = start;
            }
        }
        return latest;
    }

    private static boolean isReported(SectionBook book, SlotSeries series, PromisedSlot slot) {
        PeriodBook period = periods(book, series.length()).getOrDefault(slot.periodDay(), NOTHING);
        for (CellBook cell : period.cells.values()) {
            if (isOf(cell, series) && cell.slots[slot.slotIndex()] > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(CellBook cell, SlotSeries series) {
        return cell.kind == series.kind() && cell.length == series.length() && cell.source.equals(series.source());
    }

    private static Map<Long, PeriodBook> periods(SectionBook book, SlotLength length) {
        return switch (length) {
            case HOUR, SIX_HOURS, DAY -> book.days;
            case WEEK -> book.weeks;
            case MONTH -> book.months;
        };
    }

    private static long nextDue(Roster roster, long tick) {
        long next = Long.MAX_VALUE;
        for (SlotSeries series : roster.series()) {
            next = Math.min(next, nextDue(series, tick));
        }
        return next;
    }

    private static long nextDue(SlotSeries series, long tick) {
        for (long ahead : LOOK_AHEAD_MILLIS) {
            List<PromisedSlot> due = series.due(tick, tick + ahead);
            if (!due.isEmpty()) {
                return due.get(0).dueMillis();
            }
        }
        return Long.MAX_VALUE;
    }
}
