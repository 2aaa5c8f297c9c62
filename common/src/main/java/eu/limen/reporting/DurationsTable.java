package eu.limen.reporting;

import eu.limen.register.ControlOverview;
import eu.limen.register.ControlPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * G2: how long each lineage of border control has been in force on each section: days in the year, days since the run began, and the share of two years that the run
 * has used (Art. 25a(5): 2 years at most, one further year under Art. 25a(6)). How days before 10 July 2024 count is open; they are left out of the share, and the day
 * from which it counts is told. Pure.
 */
public final class DurationsTable {

    public static final String NAME = "DURATIONS";

    /** Two years, in days of 365. */
    private static final double TWO_YEARS_DAYS = 730;

    private static final List<String> COLUMNS = List.of(
            "CONTROLLING_STATE",
            "SECTION",
            "LINEAGE",
            "RUN_BEGAN",
            "RUN_ENDS",
            "DAYS_IN_YEAR",
            "DAYS_OF_RUN_TO_YEAR_END",
            "COUNTED_FROM",
            "SHARE_OF_TWO_YEARS",
            "GAP_BEFORE_DAYS",
            "MEASURE_IDS");

    private DurationsTable() {}

    /** By state, section, lineage and day: every run that has a day in the year. */
    public static RegisterTable of(ControlOverview controls, int year) {
        DayBounds bounds = DayBounds.of(year);
        Map<String, ControlPeriod> before = new TreeMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (ControlPeriod run : controls.periods()) {
            String lineage = run.controllingState() + '|' + run.section() + '|' + run.lineage();
            ControlPeriod previous = before.put(lineage, run);
            if (bounds.days(run.firstDay(), run.lastDay()) > 0) {
                rows.add(row(run, bounds, previous == null ? "" : gap(previous, run)));
            }
        }
        return new RegisterTable(NAME, COLUMNS, rows);
    }

    private static String gap(ControlPeriod previous, ControlPeriod run) {
        return Long.toString(run.firstDay() - previous.lastDay() - 1);
    }

    private static List<String> row(ControlPeriod run, DayBounds bounds, String gap) {
        long toYearEnd = Math.min(run.lastDay(), bounds.lastDay()) - run.firstDay() + 1;
        long countedFrom = Math.max(run.firstDay(), Breaks.AMENDED_CODE.toEpochDay());
        long counted = Math.max(0, Math.min(run.lastDay(), bounds.lastDay()) - countedFrom + 1);
        return List.of(
                run.controllingState(),
                run.section(),
                run.lineage(),
                LocalDate.ofEpochDay(run.firstDay()).toString(),
                LocalDate.ofEpochDay(run.lastDay()).toString(),
                Long.toString(bounds.days(run.firstDay(), run.lastDay())),
                Long.toString(toYearEnd),
                LocalDate.ofEpochDay(countedFrom).toString(),
                String.format(Locale.ROOT, "%.2f", counted / TWO_YEARS_DAYS),
                gap,
                String.join(" ", run.measureIds()));
    }
}
