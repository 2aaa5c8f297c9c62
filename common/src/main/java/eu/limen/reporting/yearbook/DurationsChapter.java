package eu.limen.reporting.yearbook;

import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Figure;
import eu.limen.paper.Note;
import eu.limen.paper.Part;
import eu.limen.paper.Table;
import eu.limen.paper.Text;
import eu.limen.reporting.DurationsTable;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** How long controls have been in force, and how much of the legal maximum they have used. */
final class DurationsChapter {

    /** Two years, in days of 365, as in {@link DurationsTable}. */
    private static final String MAXIMUM = "730";

    private DurationsChapter() {}

    static Part of(YearbookSource source) {
        List<RegisterRows.Row> runs = source.register(DurationsTable.NAME)
                .map(register -> new RegisterRows(register).rows())
                .orElse(List.of());
        Part part = Part.of(
                "2",
                "Durations and clocks",
                "Art. 25a(5): six months at a time, two years at most; Art. 25a(6): in a major exceptional situation up to one year more",
                new Text(
                        "A run is an uninterrupted control of one state on one section for the same threat, as far as the reports show that "
                                + "the threat is the same. A threat that begins anew begins a new run."),
                Note.caveat(
                        "How days before 10 July 2024 count towards the two years is open. Here they are left out: the day counted is that of "
                                + "the run since 10 July 2024 or since its first day, whichever is later. Read it as an order of magnitude, not as a finding that a limit is met or missed."));
        if (!runs.isEmpty()) {
            Map<String, Long> days = ControlDays.bySection(source.year(), runs);
            part = part.with(new Figure(new ControlMap(source.year(), days), sections(source.year(), days)));
            part = part.with(new Figure(ControlDays.of(source.year(), runs), days(source.year(), runs)));
        }
        return part.with(
                clocks(source.year(), runs),
                new AuthorsPart(
                        "Assessment of necessity and proportionality of the durations (to be written by the services of the Commission).",
                        "Art. 33(6)"));
    }

    private static Table sections(int year, Map<String, Long> days) {
        return Tables.of(
                "sections-under-control",
                "Internal land sections by days under control in " + year,
                "Days on which one side or both were under control, each day once. Lines: Natural Earth; they are no statement on any boundary. "
                        + "Sea and air borders stand in the table alone; what is not in the table was not under control",
                1,
                List.of("Section", "Days in the year"),
                days.entrySet().stream()
                        .map(each -> List.of(each.getKey(), each.getValue().toString()))
                        .toList());
    }

    private static Table days(int year, List<RegisterRows.Row> runs) {
        return Tables.of(
                "days-under-control",
                "Days under control in " + year + ", by state and section",
                "All lineages together, each day once. A section may be controlled from both sides",
                2,
                List.of("State", "Section", "Days in the year"),
                ControlDays.bySide(year, runs).stream()
                        .map(side -> List.of(side.state(), side.section(), Long.toString(side.days())))
                        .toList());
    }

    private static Table clocks(int year, List<RegisterRows.Row> runs) {
        return Tables.of(
                "clocks",
                "Runs of control and the day that they had reached at the end of " + year
                        + ", or when they ended before",
                "Maximum: " + MAXIMUM + " days (Art. 25a(5)). Full register: durations.csv",
                5,
                List.of(
                        "Section",
                        "State",
                        "Lineage",
                        "Began",
                        "Ends",
                        "Days since it began",
                        "Day counted",
                        "Of the maximum"),
                runs.stream()
                        .map(run -> List.of(
                                run.get("SECTION"),
                                run.get("CONTROLLING_STATE"),
                                run.get("LINEAGE"),
                                run.get("RUN_BEGAN"),
                                run.get("RUN_ENDS"),
                                run.get("DAYS_OF_RUN_TO_YEAR_END"),
                                "day " + counted(year, run) + " of " + MAXIMUM,
                                Shown.perCent(Double.valueOf(run.get("SHARE_OF_TWO_YEARS")))))
                        .toList());
    }

    private static long counted(int year, RegisterRows.Row run) {
        LocalDate end = LocalDate.parse(run.get("RUN_ENDS"));
        LocalDate yearEnd = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate last = end.isBefore(yearEnd) ? end : yearEnd;
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.parse(run.get("COUNTED_FROM")), last) + 1);
    }
}
