package eu.limen.patterns;

import eu.limen.flow.PatternMatch;
import eu.limen.flow.SlotStatus;
import eu.limen.flow.Tick;
import eu.limen.model.PatternName;
import eu.limen.model.SlotLength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Defines SILENT_SOURCE: three promised slots in a row missing after their delay; for slots of one or six hours those of 24 hours. */
public final class SilentSourceMatcher {

    private static final int SLOTS = 3;

    /** The order in which flink-cep sees slots: as they become known, then by their start, a gap before its end. */
    public static final Comparator<SlotStatus> AS_KNOWN = Comparator.comparingLong(SlotStatus::tick)
            .thenComparingLong(SlotStatus::slotStartMillis)
            .thenComparing(slot -> !slot.missing());

    private SilentSourceMatcher() {}

    /** How many promised slots in a row must be missing. */
    public static int slotsMissing(SlotLength length) {
        return switch (length) {
            case HOUR, SIX_HOURS -> length.slotsPerPeriod();
            case DAY, WEEK, MONTH -> SLOTS;
        };
    }

    /** Whether a slot is the first that is missing. */
    public static boolean fallsSilent(SlotStatus slot) {
        return slot.missing() && slot.inARow() == 1;
    }

    /** Whether a slot prolongs a silence. */
    public static boolean staysSilent(SlotStatus slot) {
        return slot.missing() && slot.inARow() > 1;
    }

    /** The match that a run of missing slots makes. */
    public static PatternMatch match(SlotStatus first, SlotStatus last) {
        return new PatternMatch(
                PatternName.SILENT_SOURCE,
                PatternKey.silentSource(last),
                null,
                dayOf(first),
                Stream.of(dayOf(first), dayOf(last)).distinct().toList(),
                last.tick());
    }

    /** Every match in the slots of one key, in the order given; one silence makes one match. */
    public static List<PatternMatch> matches(List<SlotStatus> slots) {
        List<PatternMatch> matches = new ArrayList<>();
        SlotStatus first = null;
        int missing = 0;
        for (SlotStatus slot : slots) {
            if (fallsSilent(slot)) {
                first = slot;
                missing = 1;
            } else if (staysSilent(slot) && first != null) {
                missing++;
            } else {
                first = null;
            }
            if (first != null && missing == slotsMissing(slot.length())) {
                matches.add(match(first, slot));
                first = null;
            }
        }
        return matches;
    }

    /**
     * The last silence of one key, if it is long enough: from the start of its first missing slot until the source reports again.
     *
     * @param slots the run's first slot, its last, and the one that ended it
     */
    static List<Span> spans(List<SlotStatus> slots, long tick) {
        SlotStatus first = null;
        SlotStatus last = null;
        SlotStatus resumed = null;
        for (SlotStatus slot : slots) {
            if (slot.missing()) {
                first = first == null ? slot : first;
                last = slot;
            } else {
                resumed = slot;
            }
        }
        if (first == null || last == null || last.inARow() < slotsMissing(last.length())) {
            return List.of();
        }
        return List.of(span(first, last, resumed, tick));
    }

    private static Span span(SlotStatus first, SlotStatus last, @Nullable SlotStatus resumed, long tick) {
        var days = List.of(first.slotStartMillis());
        if (resumed != null) {
            return new Span(days, resumed.slotStartMillis(), Span.End.OVER);
        }
        var end = tick >= outOfSightAt(last) ? Span.End.OUT_OF_SIGHT : Span.End.RUNNING;
        return new Span(days, last.slotStartMillis(), end);
    }

    /** When the next slot should have been judged, with room for a day of 25 hours and a month of 31 days: if it was not, it is no longer promised. */
    static long outOfSightAt(SlotStatus last) {
        return last.tick() + 2 * longest(last.length());
    }

    private static long longest(SlotLength length) {
        return switch (length) {
            case HOUR -> Tick.HOUR_MILLIS;
            case SIX_HOURS -> 6 * Tick.HOUR_MILLIS;
            case DAY -> Tick.DAY_MILLIS;
            case WEEK -> 7 * Tick.DAY_MILLIS;
            case MONTH -> 31 * Tick.DAY_MILLIS;
        };
    }

    /** The day a slot is about, or begins with; half a day on, so that a local midnight falls on the day it names. */
    static long dayOf(SlotStatus slot) {
        long half = slot.length().feedsDays() && slot.length() != SlotLength.DAY ? 0 : Tick.DAY_MILLIS / 2;
        return Math.floorDiv(slot.slotStartMillis() + half, Tick.DAY_MILLIS);
    }
}
