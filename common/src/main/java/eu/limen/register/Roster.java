package eu.limen.register;

import eu.limen.flow.Cell;
import eu.limen.model.SourceReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Which sources promise what on one section; immutable. Indexed once when it changes, because it is asked at every tick:
 * between two days on which a promise begins or ends the answer is the same object.
 */
public final class Roster {

    private static final int DAYS_A_WEEK = 7;

    private final Section section;
    private final List<Promise> promises;
    private final List<SlotSeries> series;
    /** What is promised from a day until the next key, exclusive. */
    private final TreeMap<Long, Promised> days = new TreeMap<>();

    private Roster(Section section, Collection<Promise> promises) {
        this.section = section;
        this.promises = promises.stream()
                .filter(promise -> section.hasState(promise.state()))
                .distinct()
                .sorted(Comparator.comparing(Promise::key)
                        .thenComparing(Promise::validFromDay)
                        .thenComparing(Promise::validToDay)
                        .thenComparing(Promise::delayMillis)
                        .thenComparing(Promise::localDays))
                .toList();
        this.series = seriesOf(this.promises);
        indexDays();
    }

    /** A section on which nobody has promised anything. */
    public static Roster empty(Section section) {
        return new Roster(section, List.of());
    }

    /** The roster that a section's entries make; entries for other sections and of states that are not its sides are left out. */
    public static Roster of(Section section, Collection<SourceReport> entries) {
        return new Roster(section, RosterEntries.promises(section, entries));
    }

    /** A roster of known promises, for instance learned ones. */
    public static Roster ofPromises(Section section, Collection<Promise> promises) {
        return new Roster(section, promises);
    }

    /**
     * The roster without any source report: what a source has sent once is expected from that period on.
     *
     * @return this, if the cell teaches nothing new
     */
    public Roster learn(Cell cell) {
        if (!Promise.canPromise(cell.kind()) || !section.id().equals(cell.section())) {
            return this;
        }
        Promise learned = Promise.learned(cell);
        boolean known = promises.stream()
                .anyMatch(promise ->
                        promise.key().equals(learned.key()) && promise.validFromDay() <= learned.validFromDay());
        if (known) {
            return this;
        }
        List<Promise> next = new ArrayList<>(promises);
        next.removeIf(promise -> promise.key().equals(learned.key()));
        next.add(learned);
        return new Roster(section, next);
    }

    public Section section() {
        return section;
    }

    /** All promises, by key and validity. */
    public List<Promise> promises() {
        return promises;
    }

    /** The series of slots by which silence is judged, by key. */
    public List<SlotSeries> series() {
        return series;
    }

    public boolean isEmpty() {
        return promises.isEmpty();
    }

    /** What is promised for a day, at day grain or finer. */
    public Promised on(long day) {
        return days.floorEntry(day).getValue();
    }

    /** What is promised for an ISO week: its days, and slots of whole weeks. */
    public Promised inWeek(long monday) {
        long sunday = monday + DAYS_A_WEEK - 1;
        List<Promise> weekly = distinct(promises.stream()
                .filter(promise -> holdsIn(promise, monday, sunday))
                .toList());
        return new Promised(weekly, promise -> slotsInWeek(promise, monday, sunday));
    }

    /** Whether a source keeps within its entries with what it sent; what lies outside counts, but is flagged. */
    public boolean promises(Cell cell) {
        String direction = Promise.isDirected(cell.kind()) ? cell.direction() : Promise.ANY_DIRECTION;
        return promises.stream()
                .anyMatch(promise -> promise.source().equals(cell.source())
                        && promise.kind() == cell.kind()
                        && promise.length() == cell.length()
                        && (promise.direction().equals(direction) || direction.equals(Direction.UNKNOWN))
                        && promise.coversPeriod(cell.periodDay()));
    }

    private void indexDays() {
        TreeSet<Long> changes = new TreeSet<>(List.of(Long.MIN_VALUE));
        List<Promise> daily = promises.stream()
                .filter(promise -> promise.length().feedsDays())
                .toList();
        for (Promise promise : daily) {
            changes.add(promise.validFromDay());
            if (promise.validToDay() != Long.MAX_VALUE) {
                changes.add(promise.validToDay() + 1);
            }
        }
        for (long day : changes) {
            List<Promise> holding = distinct(
                    daily.stream().filter(promise -> promise.covers(day, day)).toList());
            days.put(day, new Promised(holding, promise -> promise.length().slotsPerPeriod()));
        }
    }

    private int slotsInWeek(Promise promise, long monday, long sunday) {
        if (!promise.length().feedsDays()) {
            return 1;
        }
        long days = LongStream.rangeClosed(monday, sunday)
                .filter(day ->
                        promises.stream().anyMatch(same -> same.key().equals(promise.key()) && same.covers(day, day)))
                .count();
        return (int) days * promise.length().slotsPerPeriod();
    }

    private static boolean holdsIn(Promise promise, long monday, long sunday) {
        return switch (promise.length()) {
            case HOUR, SIX_HOURS, DAY -> promise.validFromDay() <= sunday && monday <= promise.validToDay();
            case WEEK -> promise.covers(monday, sunday);
            case MONTH -> false;
        };
    }

    /** One promise per key: several entries that promise the same do not make it two. */
    private static List<Promise> distinct(List<Promise> promises) {
        Map<String, Promise> byKey = new TreeMap<>();
        promises.forEach(promise -> byKey.putIfAbsent(promise.key(), promise));
        return List.copyOf(byKey.values());
    }

    private static List<SlotSeries> seriesOf(List<Promise> promises) {
        Map<String, List<Promise>> bySeries = new TreeMap<>();
        for (Promise promise : promises) {
            String key = promise.source()
                    + '|'
                    + promise.kind().code()
                    + '|'
                    + promise.length().code();
            bySeries.computeIfAbsent(key, series -> new ArrayList<>()).add(promise);
        }
        return bySeries.values().stream().map(Roster::series).toList();
    }

    private static SlotSeries series(List<Promise> promises) {
        Promise one = promises.get(0);
        return new SlotSeries(one.source(), one.kind(), one.length(), List.copyOf(promises));
    }
}
