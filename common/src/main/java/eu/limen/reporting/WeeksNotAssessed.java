package eu.limen.reporting;

import eu.limen.flow.Tick;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The register {@code WEEKS_NOT_ASSESSED}: on how many weeks of a state's sections the data could not answer, by cause. It counts weeks of sections and no persons. It does
 * not name the section: too few events on one section would say something of its small counts. A week may have several causes. Pure.
 */
public final class WeeksNotAssessed {

    public static final String NAME = "WEEKS_NOT_ASSESSED";

    private static final List<String> COLUMNS =
            List.of("REPORTING_STATE", "RESULT", "CAUSE", "SECTIONS", "SECTION_WEEKS", "OF_SECTION_WEEKS");

    private static final String INDICATOR = "INDICATOR";
    private static final String VERDICT = "VERDICT";

    /** Whose weeks lack, and why. */
    private record Line(String state, String result, String cause) {

        String name() {
            return state + '|' + result + '|' + cause;
        }
    }

    private record Counted(Line line, TreeSet<String> sections, TreeSet<String> weeks) {}

    private final SectionRegister sections;
    private final Map<String, Counted> lines = new TreeMap<>();
    private final Map<String, Integer> all = new TreeMap<>();

    private WeeksNotAssessed(SectionRegister sections) {
        this.sections = sections;
    }

    /**
     * The weeks whose Monday lies in a year.
     *
     * @param release what was known on it or later is left out
     */
    public static RegisterTable of(IndicatorWeeks weeks, int year, LocalDate release, SectionRegister sections) {
        WeeksNotAssessed register = new WeeksNotAssessed(sections);
        for (IndicatorWeeks.Week week : weeks.before(release.toEpochDay() * Tick.DAY_MILLIS)) {
            if (monday(week.week()).getYear() == year) {
                register.take(week);
            }
        }
        return new RegisterTable(
                NAME,
                COLUMNS,
                register.lines.values().stream().map(register::row).toList());
    }

    private static LocalDate monday(String week) {
        return LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    }

    private void take(IndicatorWeeks.Week week) {
        Section section = sections.find(week.section());
        List<String> states = section == null ? List.of() : section.states();
        for (String state : states) {
            all.merge(state + '|' + INDICATOR, 1, Integer::sum);
            if (!week.assessed()) {
                lacks(new Line(state, INDICATOR, week.reported() ? "TOO_FEW_WEEKS" : "NO_REPORTS"), week, "");
            }
            week.verdicts().forEach(verdict -> all.merge(state + '|' + VERDICT, 1, Integer::sum));
        }
        int number = 0;
        for (IndicatorWeeks.Judged verdict : week.verdicts()) {
            number++;
            for (IndicatorWeeks.Lack lack : verdict.lacking()) {
                lacks(new Line(lack.state(), VERDICT, lack.cause()), week, "|" + number);
            }
        }
    }

    private void lacks(Line line, IndicatorWeeks.Week week, String verdict) {
        Counted counted =
                lines.computeIfAbsent(line.name(), none -> new Counted(line, new TreeSet<>(), new TreeSet<>()));
        counted.sections().add(week.section());
        counted.weeks().add(week.section() + '|' + week.week() + verdict);
    }

    private List<String> row(Counted counted) {
        Line line = counted.line();
        return List.of(
                line.state(),
                line.result(),
                line.cause(),
                Integer.toString(counted.sections().size()),
                Integer.toString(counted.weeks().size()),
                Integer.toString(all.getOrDefault(line.state() + '|' + line.result(), 0)));
    }
}
