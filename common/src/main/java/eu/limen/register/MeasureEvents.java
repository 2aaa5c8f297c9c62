package eu.limen.register;

import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Derives from a history what happened when. A lifting is the day in the report, not the day on which the report came. */
public final class MeasureEvents {

    private final MeasureHistory history;
    private final List<MeasureEvent> events = new ArrayList<>();
    private final Map<String, MeasureReport> byId = new HashMap<>();
    private final Map<String, List<MeasureReport>> byLineage = new HashMap<>();

    private MeasureEvents(MeasureHistory history) {
        this.history = history;
        for (MeasureReport report : history.current()) {
            byId.put(report.measureId(), report);
            byLineage
                    .computeIfAbsent(lineageOf(report), none -> new ArrayList<>())
                    .add(report);
        }
    }

    /** Every event up to an instant, epoch milliseconds, which each state reads on its own clock; by day, kind and measure. */
    public static List<MeasureEvent> of(MeasureHistory history, long untilMillis) {
        MeasureEvents derived = new MeasureEvents(history);
        history.measureIds().forEach(derived::tell);
        return derived.events.stream()
                .filter(event -> event.day() <= StateZones.localDay(event.state(), untilMillis))
                .sorted(Comparator.comparingLong(MeasureEvent::day)
                        .thenComparing(MeasureEvent::kind)
                        .thenComparing(MeasureEvent::measureId))
                .toList();
    }

    private void tell(String measureId) {
        List<MeasureReport> revisions = history.revisions(measureId);
        MeasureReport first = revisions.get(0);
        add(first, MeasureEventKind.NOTIFIED, first.notifiedOnDay() == null ? sentDay(first) : first.notifiedOnDay());
        for (int i = 1; i < revisions.size(); i++) {
            if (!onlyLifts(revisions.get(i - 1), revisions.get(i))) {
                add(revisions.get(i), MeasureEventKind.CORRECTED, sentDay(revisions.get(i)));
            }
        }
        MeasureReport holds = byId.get(measureId);
        if (holds != null && lastDay(holds) >= holds.startDay()) {
            beginning(holds);
            ending(holds);
        }
    }

    private void beginning(MeasureReport report) {
        MeasureReport earlier = prolonged(report);
        if (earlier == null) {
            add(report, MeasureEventKind.STARTED, report.startDay());
            return;
        }
        add(report, MeasureEventKind.PROLONGED, report.startDay());
        boolean sameSections = new HashSet<>(earlier.sections()).equals(new HashSet<>(report.sections()));
        if (!sameSections || !Set.copyOf(earlier.borderTypes()).equals(Set.copyOf(report.borderTypes()))) {
            add(report, MeasureEventKind.SCOPE_CHANGED, report.startDay());
        }
    }

    private void ending(MeasureReport report) {
        if (lastDay(report) < report.endDay()) {
            add(report, MeasureEventKind.LIFTED, lastDay(report));
        } else if (others(report)
                .noneMatch(other -> other.startDay() <= report.endDay() + 1 && lastDay(other) > report.endDay())) {
            add(report, MeasureEventKind.EXPIRED, report.endDay());
        }
    }

    /** The decision that this one prolongs: the one it names, or the last of its lineage that it overlaps or adjoins. */
    private @Nullable MeasureReport prolonged(MeasureReport report) {
        if (report.prolongs() != null && byId.containsKey(report.prolongs())) {
            return byId.get(report.prolongs());
        }
        return others(report)
                .filter(other -> other.startDay() < report.startDay() && lastDay(other) >= report.startDay() - 1)
                .max(Comparator.comparingLong(MeasureEvents::lastDay)
                        .thenComparingLong(MeasureReport::startDay)
                        .thenComparing(MeasureReport::measureId))
                .orElse(null);
    }

    private Stream<MeasureReport> others(MeasureReport report) {
        return byLineage.getOrDefault(lineageOf(report), List.of()).stream()
                .filter(other -> !other.measureId().equals(report.measureId()));
    }

    private void add(MeasureReport report, MeasureEventKind kind, long day) {
        events.add(new MeasureEvent(
                day, kind, report.header().reportingState(), report.measureId(), report.lineage(), report.sections()));
    }

    private static boolean onlyLifts(MeasureReport earlier, MeasureReport later) {
        boolean lifts = later.liftedOnDay() != null && !later.header().withdrawn();
        MeasureReport unlifted = MeasureBuilder.copy(earlier.header(), later)
                .liftedOn(earlier.liftedOnDay())
                .build();
        return lifts && unlifted.equals(earlier);
    }

    private static String lineageOf(MeasureReport report) {
        return report.header().reportingState() + '|' + report.type() + '|' + report.lineage();
    }

    private static long lastDay(MeasureReport report) {
        Long lifted = report.liftedOnDay();
        return lifted == null ? report.endDay() : Math.min(report.endDay(), lifted);
    }

    private static long sentDay(MeasureReport report) {
        return StateZones.localDay(
                report.header().reportingState(), report.header().reportedAtMillis());
    }
}
