package eu.limen.paper.register;

import static eu.limen.paper.register.RegisterWords.date;
import static eu.limen.paper.register.RegisterWords.listed;
import static eu.limen.paper.register.RegisterWords.scope;
import static eu.limen.paper.register.RegisterWords.spoken;

import eu.limen.model.IsoText;
import eu.limen.model.MeasureReport;
import eu.limen.paper.Column;
import eu.limen.paper.Table;
import eu.limen.register.ControlOverlap;
import eu.limen.register.ControlPeriod;
import eu.limen.register.DayRange;
import eu.limen.register.MeasureEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of the register; each is also a file. */
public final class RegisterTables {

    private final RegisterAsOf register;

    public RegisterTables(RegisterAsOf register) {
        this.register = register;
    }

    public List<Table> all() {
        return List.of(decisions(), days(), periods(), gaps(), overlaps(), events());
    }

    Table decisions() {
        return table(
                "decisions",
                "All decisions on border control, by first day.",
                register.overview().controls().stream()
                        .map(RegisterTables::decision)
                        .toList(),
                "measure",
                "state",
                "first day",
                "last day",
                "lifted on",
                "scope",
                "grounds",
                "threats",
                "procedure",
                "lineage",
                "prolongs",
                "parts",
                "evidence level",
                "known from");
    }

    /** Days decided and days in force, per state and year, future days of running decisions included. */
    Table days() {
        List<List<String>> rows = new ArrayList<>();
        Map<String, List<DayRange>> inForce = register.overview().inForce();
        register.overview().decided().forEach((state, decided) -> {
            List<DayRange> held = inForce.getOrDefault(state, List.of());
            int first = year(decided.get(0).firstDay());
            int last = year(decided.get(decided.size() - 1).lastDay());
            rows.add(days(state, "total", decided, held, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
            for (int year = first; year <= last; year++) {
                LocalDate begin = LocalDate.of(year, 1, 1);
                rows.add(days(
                        state,
                        Integer.toString(year),
                        decided,
                        held,
                        begin,
                        begin.plusYears(1).minusDays(1)));
            }
        });
        return numbered(
                "days",
                "Days per state and year with at least one decision, and with at least one control in force.",
                rows,
                3,
                "state",
                "year",
                "days decided",
                "days in force",
                "of them so far");
    }

    Table periods() {
        return periods(
                "periods",
                "Uninterrupted controls on each section, by controlling state.",
                register.overview().periods());
    }

    Table periods(String name, String caption, List<ControlPeriod> periods) {
        return numbered(
                name,
                caption,
                periods.stream()
                        .map(period -> List.of(
                                period.section(),
                                period.controllingState(),
                                period.lineage(),
                                date(period.firstDay()),
                                date(period.lastDay()),
                                listed(period.measureIds()),
                                Long.toString(period.days())))
                        .toList(),
                1,
                "section",
                "controlling state",
                "lineage",
                "first day",
                "last day",
                "measures",
                "days");
    }

    Table gaps() {
        return periods(
                "gaps",
                "Days between two controls of the same lineage on a section.",
                register.overview().gaps());
    }

    Table overlaps() {
        return numbered(
                "overlaps",
                "Days with two decisions on the same section.",
                register.overview().overlaps().stream()
                        .map(RegisterTables::overlap)
                        .toList(),
                1,
                "section",
                "how",
                "first day",
                "last day",
                "earlier measure",
                "later measure",
                "days");
    }

    Table events() {
        return table(
                "events",
                "What happened when, derived from the decisions.",
                register.events().stream().map(RegisterTables::event).toList(),
                "day",
                "event",
                "state",
                "measure",
                "lineage",
                "sections");
    }

    private List<String> days(
            String state, String year, List<DayRange> decided, List<DayRange> held, LocalDate from, LocalDate to) {
        long first = from.toEpochDay();
        long last = to.toEpochDay();
        return List.of(
                state,
                year,
                Long.toString(DayRange.daysWithin(decided, first, last)),
                Long.toString(DayRange.daysWithin(held, first, last)),
                Long.toString(DayRange.daysWithin(held, first, Math.min(last, register.today(state)))));
    }

    private static List<String> decision(MeasureReport report) {
        return List.of(
                report.measureId(),
                report.header().reportingState(),
                date(report.startDay()),
                date(report.endDay()),
                date(report.liftedOnDay()),
                scope(report),
                spoken(report.grounds()),
                spoken(report.threats()),
                spoken(report.procedure()),
                report.lineage(),
                report.prolongs() == null ? "" : report.prolongs(),
                listed(report.parts()),
                report.evidenceLevel() == null ? "" : report.evidenceLevel().name(),
                IsoText.instant(report.header().reportedAtMillis()));
    }

    private static List<String> overlap(ControlOverlap overlap) {
        return List.of(
                overlap.section(),
                spoken(overlap.kind()),
                date(overlap.firstDay()),
                date(overlap.lastDay()),
                overlap.earlier().measureId(),
                overlap.later().measureId(),
                Long.toString(overlap.days()));
    }

    private static List<String> event(MeasureEvent event) {
        return List.of(
                date(event.day()),
                spoken(event.kind()),
                event.state(),
                event.measureId(),
                event.lineage(),
                listed(event.sections()));
    }

    private static Table table(String name, String caption, List<List<String>> rows, String... columns) {
        return numbered(name, caption, rows, 0, columns);
    }

    /** A table whose last columns are numbers. */
    private static Table numbered(
            String name, String caption, List<List<String>> rows, int numbers, String... columns) {
        List<Column> kinds = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            kinds.add(i < columns.length - numbers ? Column.words(columns[i]) : Column.numbers(columns[i]));
        }
        return new Table(name, caption, "", kinds, rows);
    }

    private static int year(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }
}
