package eu.limen.reporting;

import eu.limen.model.Kind;
import eu.limen.model.SlotLength;
import eu.limen.model.SourceReport;
import eu.limen.register.Periods;
import eu.limen.register.Promise;
import eu.limen.register.Roster;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Slots received divided by slots promised in the roster, by state, section, kind and month. What nobody promised counts in neither, and where nothing is promised
 * nothing can be said. Pure.
 */
public final class Completeness {

    private record Line(String state, String section, Kind kind, YearMonth month) {}

    private record Flow(String source, String section, Kind kind, SlotLength length) {}

    private record Slots(long received, long promised) {
        Slots plus(Slots other) {
            return new Slots(received + other.received, promised + other.promised);
        }
    }

    private final Map<Line, Slots> lines = new HashMap<>();
    private final Map<List<String>, Slots> asked = new HashMap<>();

    /**
     * Of some months.
     *
     * @param roster every entry that was known at the release
     */
    public static Completeness of(
            List<YearMonth> months,
            Set<ArrivedSlot> arrived,
            Collection<SourceReport> roster,
            SectionRegister sections) {
        Map<Flow, List<ArrivedSlot>> byFlow = new HashMap<>();
        arrived.forEach(slot -> byFlow.computeIfAbsent(
                        new Flow(slot.source(), slot.section(), slot.kind(), slot.length()), none -> new ArrayList<>())
                .add(slot));
        Completeness completeness = new Completeness();
        for (Section section : sections.sections()) {
            List<SourceReport> here = roster.stream()
                    .filter(entry -> entry.sections().contains(section.id()))
                    .toList();
            if (!here.isEmpty()) {
                Map<Flow, List<Promise>> promised = new HashMap<>();
                Roster.of(section, here)
                        .promises()
                        .forEach(promise -> promised.computeIfAbsent(
                                        new Flow(promise.source(), section.id(), promise.kind(), promise.length()),
                                        none -> new ArrayList<>())
                                .add(promise));
                for (YearMonth month : months) {
                    promised.forEach((flow, promises) ->
                            completeness.add(flow, promises, month, byFlow.getOrDefault(flow, List.of())));
                }
            }
        }
        return completeness;
    }

    private void add(Flow flow, List<Promise> promises, YearMonth month, List<ArrivedSlot> arrived) {
        long first = month.atDay(1).toEpochDay();
        long last = month.atEndOfMonth().toEpochDay();
        long promised = 0;
        for (long day = first; day <= last; day++) {
            if (isPromised(promises, flow.length(), day)) {
                promised += flow.length().slotsPerPeriod();
            }
        }
        long received = arrived.stream()
                .filter(slot -> first <= slot.firstDay() && slot.firstDay() <= last)
                .filter(slot -> isPromised(promises, flow.length(), slot.firstDay()))
                .map(ArrivedSlot::startMillis)
                .distinct()
                .count();
        if (promised > 0) {
            Line line = new Line(flow.source().substring(0, 2), flow.section(), flow.kind(), month);
            lines.merge(line, new Slots(Math.min(received, promised), promised), Slots::plus);
        }
    }

    /** Whether a period that begins on a day is promised. */
    private static boolean isPromised(List<Promise> promises, SlotLength length, long day) {
        return Periods.firstDay(length, day) == day && promises.stream().anyMatch(promise -> promise.coversPeriod(day));
    }

    /** Of a figure: 0..1, of all sections and months that it speaks of; null where nothing was promised. */
    public @Nullable Double of(FigureName figure) {
        List<String> question = List.of(
                figure.indicator().kind().name(),
                figure.period(),
                figure.member(Dimension.REPORTING_STATE),
                figure.member(Dimension.BORDER_TYPE),
                figure.member(Dimension.SECTION));
        Slots slots = asked.computeIfAbsent(question, none -> sum(figure));
        return slots.promised == 0 ? null : (double) slots.received / slots.promised;
    }

    private Slots sum(FigureName figure) {
        YearMonth first = YearMonth.from(ReleasePeriods.firstDay(figure.period()));
        YearMonth last = YearMonth.from(ReleasePeriods.lastDay(figure.period()));
        return lines.entrySet().stream()
                .filter(each -> isOf(each.getKey(), figure))
                .filter(each -> !each.getKey().month().isBefore(first)
                        && !each.getKey().month().isAfter(last))
                .map(Map.Entry::getValue)
                .reduce(new Slots(0, 0), Slots::plus);
    }

    private static boolean isOf(Line line, FigureName figure) {
        String section = figure.member(Dimension.SECTION);
        String borderType = figure.member(Dimension.BORDER_TYPE);
        boolean ofSection = section.equals(line.section)
                || (section.equals(Dimension.TOTAL)
                        && (borderType.equals(Dimension.TOTAL) || borderType.equals(borderType(line.section))));
        return ofSection
                && line.kind == figure.indicator().kind()
                && line.state.equals(figure.member(Dimension.REPORTING_STATE));
    }

    private static String borderType(String section) {
        return Section.of(section, 0, null).borderType().name();
    }
}
