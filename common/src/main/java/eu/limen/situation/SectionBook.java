package eu.limen.situation;

import eu.limen.flow.Cell;
import eu.limen.flow.Fact;
import eu.limen.model.SourceReport;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * All that a section remembers to judge its days; bounded by the ring of days it keeps.
 *
 * <p>Days, weeks and months are keyed by their first day as epoch day.
 */
public final class SectionBook {

    /** Nothing has been closed, changed or learnt yet. */
    public static final long NONE = Long.MIN_VALUE;

    /** Roster entries that hold on this section, by the report they come from. */
    public Map<String, SourceReport> entries = new HashMap<>();

    /** Measures that concern this section, by the report they come from. */
    public Map<String, Fact> measures = new HashMap<>();

    /** Counts changes of the measures, so that a register of them can be kept outside the state. */
    public long measuresVersion;

    /** First period each source sent, by cell; only where the input has no roster at all. */
    public Map<String, Cell> learned = new HashMap<>();

    public Map<Long, PeriodBook> days = new HashMap<>();
    public Map<Long, PeriodBook> weeks = new HashMap<>();
    public Map<Long, PeriodBook> months = new HashMap<>();

    /** Series by state, direction, threat and basis. */
    public Map<String, SeriesBook> series = new HashMap<>();

    /** What was last said of a situation, by threat, direction and day. */
    public Map<String, Issued> issued = new HashMap<>();

    /** Fingerprint of what was last said of a week, by its Monday. */
    public Map<Long, Long> issuedWeeks = new HashMap<>();

    /** Fingerprint of what was last said of a day's vehicle checks. */
    public Map<Long, Long> issuedVehicleDays = new HashMap<>();

    public Map<String, SilenceBook> silences = new HashMap<>();

    /** Last day with a report, by state, of days that have left the ring. */
    public Map<String, Long> lastReported = new HashMap<>();

    /** First changed day since the last tick, by direction. */
    public Map<String, Long> changedFrom = new HashMap<>();

    /** Open days that each direction has judged by all that is known of them; no part of the state, only saves judging. */
    private transient Map<String, Set<Long>> judgedOpen = new HashMap<>();

    /** Whether the roster changed since the last tick. */
    public boolean rosterChanged;

    /** Counts changes of the roster, so that an index of it can be kept outside the state. */
    public long rosterVersion;

    /** Last day that has been closed. */
    public long closedThrough = NONE;

    /** Last tick at which silence was judged, epoch milliseconds. */
    public long silenceJudgedUntil = NONE;

    /** When the next promised slot becomes due, epoch milliseconds. */
    public long nextSlotDueMillis = Long.MAX_VALUE;

    Set<Long> judgedOpen(String direction) {
        return judgedOpen.computeIfAbsent(direction, unused -> new HashSet<>());
    }

    /** What was folded from the start no longer holds, in any direction: the roster says what a day without reports means. */
    void forgetMarks() {
        series.values().forEach(one -> one.forgetFrom(Long.MIN_VALUE));
    }

    /** What was folded of a direction from that day on no longer holds. */
    void forgetMarks(String direction, long from) {
        series.forEach((key, one) -> {
            if (SideWindows.isOfDirection(key, direction)) {
                one.forgetFrom(from);
            }
        });
    }
}
