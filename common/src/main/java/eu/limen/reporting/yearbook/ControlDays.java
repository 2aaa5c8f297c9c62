package eu.limen.reporting.yearbook;

import eu.limen.plot.Axis;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Plate;
import eu.limen.plot.Tick;
import eu.limen.plot.Tone;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The days of a year on which each state controlled each section: drawn as a calendar with a row for each side, and counted. */
final class ControlDays {

    private static final double ROW = 13;
    private static final double HALF_A_BAR = 0.36;

    private ControlDays() {}

    /**
     * One state's side of a section.
     *
     * @param days on which it was under control
     */
    record SideDays(String state, String section, long days) {}

    /** The days on which one side of a section or both were under control, each day once, by section. */
    static Map<String, Long> bySection(int year, List<RegisterRows.Row> runs) {
        Map<String, TreeSet<LocalDate>> days = new TreeMap<>();
        for (RegisterRows.Row run : runs) {
            TreeSet<LocalDate> ofSection = days.computeIfAbsent(run.get("SECTION"), none -> new TreeSet<>());
            first(year, run).datesUntil(last(year, run).plusDays(1)).forEach(ofSection::add);
        }
        Map<String, Long> counts = new TreeMap<>();
        days.forEach((section, all) -> counts.put(section, (long) all.size()));
        return counts;
    }

    static List<SideDays> bySide(int year, List<RegisterRows.Row> runs) {
        Map<List<String>, TreeSet<LocalDate>> days =
                new TreeMap<>((one, other) -> String.join("|", one).compareTo(String.join("|", other)));
        for (RegisterRows.Row run : runs) {
            TreeSet<LocalDate> ofSide = days.computeIfAbsent(
                    List.of(run.get("CONTROLLING_STATE"), run.get("SECTION")), none -> new TreeSet<>());
            first(year, run).datesUntil(last(year, run).plusDays(1)).forEach(ofSide::add);
        }
        List<SideDays> sides = new ArrayList<>();
        days.forEach((side, all) -> sides.add(new SideDays(side.get(0), side.get(1), all.size())));
        return sides;
    }

    static Picture of(int year, List<RegisterRows.Row> runs) {
        List<SideDays> sides = bySide(year, runs);
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        Axis across = new Axis(
                "Day of " + year,
                newYear.toEpochDay(),
                newYear.plusYears(1).toEpochDay(),
                Axis.Growth.LINEAR,
                months(year));
        Axis down = new Axis("", 0, sides.size(), Axis.Growth.LINEAR, names(sides));
        Panel panel = new Panel("Days under control in " + year, across, down, Math.max(2, sides.size()) * ROW);
        for (RegisterRows.Row run : runs) {
            double middle = middle(sides, run);
            panel.plate(
                    Plate.SOLID,
                    Tone.BLUE,
                    first(year, run).toEpochDay(),
                    last(year, run).plusDays(1).toEpochDay(),
                    middle - HALF_A_BAR,
                    middle + HALF_A_BAR);
        }
        panel.plates(Plate.SOLID, Tone.BLUE, "Control in force");
        return new Picture(
                "Days under control in " + year,
                "A row for each of " + sides.size()
                        + " sides of sections, named by section and controlling state; a bar from the first to the last day of each run. "
                        + "The table below has the days of each row.",
                List.of(panel));
    }

    private static LocalDate first(int year, RegisterRows.Row run) {
        LocalDate began = LocalDate.parse(run.get("RUN_BEGAN"));
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        return began.isBefore(newYear) ? newYear : began;
    }

    private static LocalDate last(int year, RegisterRows.Row run) {
        LocalDate ends = LocalDate.parse(run.get("RUN_ENDS"));
        LocalDate yearEnd = LocalDate.of(year, Month.DECEMBER, 31);
        return ends.isAfter(yearEnd) ? yearEnd : ends;
    }

    private static List<Tick> months(int year) {
        List<Tick> months = new ArrayList<>();
        for (Month month : Month.values()) {
            months.add(new Tick(
                    LocalDate.of(year, month, 15).toEpochDay(), month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
        }
        return months;
    }

    private static List<Tick> names(List<SideDays> sides) {
        List<Tick> names = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            SideDays side = sides.get(i);
            names.add(new Tick(sides.size() - i - 0.5, side.state() + " " + side.section()));
        }
        return names;
    }

    /** The first side stands at the top. */
    private static double middle(List<SideDays> sides, RegisterRows.Row run) {
        for (int i = 0; i < sides.size(); i++) {
            SideDays side = sides.get(i);
            if (side.state().equals(run.get("CONTROLLING_STATE"))
                    && side.section().equals(run.get("SECTION"))) {
                return sides.size() - i - 0.5;
            }
        }
        throw new IllegalArgumentException("run: " + run + " (expected: one of the sides)");
    }
}
