package eu.limen.paper.register;

import eu.limen.paper.Column;
import eu.limen.paper.Table;
import eu.limen.register.ControlPeriod;
import eu.limen.register.DayRange;
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
                register.overview().controls().stream().map(RegisterCells::of).toList(),
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

    /** Days decided and days in force, per state and year, future days of running decisions included; years without any are left out. */
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
                LocalDate end = begin.plusYears(1).minusDays(1);
                if (DayRange.daysWithin(decided, begin.toEpochDay(), end.toEpochDay()) > 0) {
                    rows.add(days(state, Integer.toString(year), decided, held, begin, end));
                }
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
                periods.stream().map(RegisterCells::of).toList(),
                1,
                "section",
                "seen from",
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
                register.overview().overlaps().stream().map(RegisterCells::of).toList(),
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
                register.events().stream().map(RegisterCells::of).toList(),
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
