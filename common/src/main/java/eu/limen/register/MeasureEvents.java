package eu.limen.register;

import eu.limen.flow.Fact;
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

/**
 * Derives from a history what happened when. A lifting is the day in the report, not the day on which the report came; a control starts, is prolonged and
 * expires only as far as it is in force on any section, and what was taken back has no events.
 */
public final class MeasureEvents {

    private static final DayRange NEVER = new DayRange(0, -1);

    private final MeasureHistory history;
    private final List<MeasureEvent> events = new ArrayList<>();
    private final Map<String, MeasureReport> byId = new HashMap<>();
    private final Map<String, DayRange> inForce = new HashMap<>();
    private final Map<String, List<MeasureReport>> byLineage = new HashMap<>();

    private MeasureEvents(SectionRegister sections, MeasureHistory history) {
        this.history = history;
        for (MeasureReport report : history.current()) {
            byId.put(report.measureId(), report);
            inForce.put(report.measureId(), inForce(sections, report));
            byLineage
                    .computeIfAbsent(lineageOf(report), none -> new ArrayList<>())
                    .add(report);
        }
    }

    /** Every event up to an instant, epoch milliseconds, which each state reads on its own clock; by day, kind and measure. */
    public static List<MeasureEvent> of(SectionRegister sections, MeasureHistory history, long untilMillis) {
        MeasureEvents derived = new MeasureEvents(sections, history);
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
        if (holds != null) {
            beginning(holds, days(holds));
            ending(holds, days(holds));
        }
    }

    private void beginning(MeasureReport report, DayRange days) {
        if (days.days() <= 0) {
            return;
        }
        MeasureReport earlier = prolonged(report, days);
        if (earlier == null) {
            add(report, MeasureEventKind.STARTED, days.firstDay());
            return;
        }
        add(report, MeasureEventKind.PROLONGED, days.firstDay());
        boolean sameSections = new HashSet<>(earlier.sections()).equals(new HashSet<>(report.sections()));
        if (!sameSections || !Set.copyOf(earlier.borderTypes()).equals(Set.copyOf(report.borderTypes()))) {
            add(report, MeasureEventKind.SCOPE_CHANGED, days.firstDay());
        }
    }

    /** A lifting is told even of what was never in force: it is a report of its own. */
    private void ending(MeasureReport report, DayRange days) {
        Long lifted = report.liftedOnDay();
        if (lifted != null && lifted < report.endDay()) {
            add(report, MeasureEventKind.LIFTED, lifted);
        } else if (days.days() > 0 && others(report).map(this::days).noneMatch(other -> goesOnAfter(days, other))) {
            add(report, MeasureEventKind.EXPIRED, days.lastDay());
        }
    }

    private static boolean goesOnAfter(DayRange days, DayRange other) {
        return other.days() > 0 && other.firstDay() <= days.lastDay() + 1 && other.lastDay() > days.lastDay();
    }

    /** The decision that this one prolongs: the one it names, or the last of its lineage in force that it overlaps or adjoins. */
    private @Nullable MeasureReport prolonged(MeasureReport report, DayRange days) {
        if (report.prolongs() != null && byId.containsKey(report.prolongs())) {
            return byId.get(report.prolongs());
        }
        return others(report)
                .filter(other -> days(other).days() > 0
                        && days(other).firstDay() < days.firstDay()
                        && days(other).lastDay() >= days.firstDay() - 1)
                .max(Comparator.comparingLong(
                                (MeasureReport other) -> days(other).lastDay())
                        .thenComparingLong(other -> days(other).firstDay())
                        .thenComparing(MeasureReport::measureId))
                .orElse(null);
    }

    private DayRange days(MeasureReport report) {
        return inForce.getOrDefault(report.measureId(), NEVER);
    }

    /** From the first to the last day on which a decision is in force on any section; without a day if it is in force nowhere. */
    private static DayRange inForce(SectionRegister sections, MeasureReport report) {
        Fact fact = new Fact(report, null, null);
        List<Decision> held = sections.sections().stream()
                .filter(section -> FactScope.concerns(fact, section))
                .map(section -> Decision.on(section, report))
                .filter(Decision::everInForce)
                .toList();
        if (held.isEmpty()) {
            return NEVER;
        }
        return new DayRange(
                held.stream().mapToLong(Decision::firstDay).min().orElseThrow(),
                held.stream().mapToLong(Decision::lastDay).max().orElseThrow());
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

    private static long sentDay(MeasureReport report) {
        return StateZones.localDay(
                report.header().reportingState(), report.header().reportedAtMillis());
    }
}
