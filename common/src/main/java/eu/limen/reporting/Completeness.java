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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Slots received divided by slots promised in the roster, by state, section, kind and month. What nobody promised counts in neither, and where nothing is promised
 * nothing can be said. Pure.
 */
public final class Completeness {

    private record Line(String state, String section, Kind kind, YearMonth month) {}

    private record Flow(String source, String section, Kind kind, SlotLength length) {
        static Flow of(ArrivedSlot slot) {
            return new Flow(slot.source(), slot.section(), slot.kind(), slot.length());
        }
    }

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
            List<YearMonth> months, ArrivedSlots arrived, Collection<SourceReport> roster, SectionRegister sections) {
        Map<Flow, List<Promise>> promised = promised(roster, sections);
        Completeness completeness = new Completeness();
        for (YearMonth month : months) {
            Map<Flow, List<ArrivedSlot>> received = arrived.in(month).stream().collect(Collectors.groupingBy(Flow::of));
            promised.forEach((flow, promises) ->
                    completeness.add(flow, promises, month, received.getOrDefault(flow, List.of())));
        }
        return completeness;
    }

    private static Map<Flow, List<Promise>> promised(Collection<SourceReport> roster, SectionRegister sections) {
        Map<Flow, List<Promise>> promised = new HashMap<>();
        for (Section section : sections.sections()) {
            List<SourceReport> here = roster.stream()
                    .filter(entry -> entry.sections().contains(section.id()))
                    .toList();
            Roster.of(section, here)
                    .promises()
                    .forEach(promise -> promised.computeIfAbsent(
                                    new Flow(promise.source(), section.id(), promise.kind(), promise.length()),
                                    none -> new ArrayList<>())
                            .add(promise));
        }
        return promised;
    }

    private void add(Flow flow, List<Promise> promises, YearMonth month, List<ArrivedSlot> arrived) {
        Set<Long> begins = new HashSet<>();
        long last = month.atEndOfMonth().toEpochDay();
        for (long day = month.atDay(1).toEpochDay(); day <= last; day++) {
            if (isPromised(promises, flow.length(), day)) {
                begins.add(day);
            }
        }
        if (begins.isEmpty()) {
            return;
        }
        long promised = (long) begins.size() * flow.length().slotsPerPeriod();
        long received = arrived.stream()
                .filter(slot -> begins.contains(slot.firstDay()))
                .map(ArrivedSlot::startMillis)
                .distinct()
                .count();
        Line line = new Line(flow.source().substring(0, 2), flow.section(), flow.kind(), month);
        lines.merge(line, new Slots(Math.min(received, promised), promised), Slots::plus);
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
