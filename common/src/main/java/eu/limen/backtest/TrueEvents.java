package eu.limen.backtest;

import eu.limen.model.Threat;
import eu.limen.register.CsvTable;
import eu.limen.register.Problem;
import eu.limen.register.ProblemsException;
import eu.limen.register.Section;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code labels.csv}: what is known to have happened in a history, one event a line. */
public final class TrueEvents {

    /** Name of the file beside the reports. */
    public static final String FILE = "labels.csv";

    /** The columns of the file, in their order; the last may be empty. */
    public static final List<String> COLUMNS = List.of("section", "threat", "direction", "from", "to", "change");

    private TrueEvents() {}

    /**
     * The events of a file.
     *
     * @throws ProblemsException with all that is wrong in it
     */
    public static List<TrueEvent> read(String file, Reader reader) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<TrueEvent> events = CsvTable.read(reader, COLUMNS, problems).stream()
                .map(row -> event(row, problems))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemsException(file, problems);
        }
        return events;
    }

    private static TrueEvent event(CsvTable.Row row, List<Problem> problems) {
        String section = row.get("section");
        if (!Section.isId(section)) {
            problems.add(row.problem("section", "a section such as AT-DE"));
        } else if (!Section.of(section, 0, null).directions().contains(row.get("direction"))) {
            problems.add(row.problem(
                    "direction", "one of " + Section.of(section, 0, null).directions()));
        }
        Threat threat = word(row, "threat", Threat.countableThreats(), problems);
        long from = day(row, "from", problems);
        long to = day(row, "to", problems);
        if (to < from) {
            problems.add(row.problem("to", "a day not before from"));
        }
        TrueEvent.@Nullable Change change = row.get("change").isEmpty()
                ? null
                : word(row, "change", Arrays.asList(TrueEvent.Change.values()), problems);
        return new TrueEvent(section, threat, row.get("direction"), from, to, change);
    }

    private static <E extends Enum<E>> E word(CsvTable.Row row, String column, List<E> words, List<Problem> problems) {
        for (E word : words) {
            if (word.name().equals(row.get(column))) {
                return word;
            }
        }
        problems.add(row.problem(column, "one of " + words));
        return words.get(0);
    }

    private static long day(CsvTable.Row row, String column, List<Problem> problems) {
        try {
            return LocalDate.parse(row.get(column)).toEpochDay();
        } catch (DateTimeParseException unreadable) {
            problems.add(row.problem(column, "a date such as 2025-04-03"));
            return 0;
        }
    }
}
