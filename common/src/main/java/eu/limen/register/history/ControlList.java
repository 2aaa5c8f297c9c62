package eu.limen.register.history;

import eu.limen.model.EvidenceLevel;
import eu.limen.register.CsvTable;
import eu.limen.register.OpenTable;
import eu.limen.register.Problem;
import eu.limen.register.StateZones;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published list of notified controls: one row per decision, dates and states as codes, borders and reasons in words. */
final class ControlList {

    /** The columns that every list must have; all others may be missing. */
    static final List<String> COLUMNS = List.of("member_state", "start", "end", "borders", "reason");

    private static final int HIGHEST_NUMBER = 899;
    /** Controls at internal borders begin with the Schengen Convention; a year has four digits in an id. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2100;

    /** Codes as our own: few, and too short for a sentence. */
    private static final String SOURCES = "[A-Z0-9-]{1,40}( [A-Z0-9-]{1,40}){0,3}";

    private final List<Problem> problems;

    private ControlList(List<Problem> problems) {
        this.problems = problems;
    }

    /** The rows that have sound dates and states, by start, state and line; what is wrong with the others is added to the problems. */
    static List<ListedControl> read(Reader reader, String source, List<Problem> problems) throws IOException {
        ControlList list = new ControlList(problems);
        List<ListedControl> controls = new ArrayList<>();
        for (CsvTable.Row row : OpenTable.read(reader, COLUMNS, problems)) {
            ListedControl control = list.control(row, source);
            if (control != null) {
                controls.add(control);
            }
        }
        controls.sort(Comparator.comparingLong(ListedControl::startDay)
                .thenComparing(ListedControl::state)
                .thenComparingInt(ListedControl::line));
        return controls;
    }

    private @Nullable ListedControl control(CsvTable.Row row, String source) {
        String state = row.get("member_state");
        Long start = day(row, "start");
        Long end = day(row, "end");
        int found = problems.size();
        if (StateZones.of(state).isEmpty()) {
            refuse(
                    row,
                    "member_state",
                    "[A-Za-z]{2}",
                    "a state of the Schengen area as two letters, such as DE; correct the row");
        }
        if (start != null && end != null && end < start) {
            problems.add(row.problem("end", "a day not before the start, " + row.get("start") + "; correct the row"));
        }
        Integer number = number(row);
        EvidenceLevel evidence = evidence(row);
        if (problems.size() > found || start == null || end == null) {
            return null;
        }
        String ownSource = row.get("source");
        return new ListedControl(
                row.line(),
                number,
                state,
                start,
                end,
                row.get("borders"),
                row.get("reason"),
                row.get("legal_basis"),
                evidence,
                ownSource.matches(SOURCES) ? ownSource : source);
    }

    private @Nullable Long day(CsvTable.Row row, String column) {
        LocalDate day = date(row.get(column));
        if (day == null) {
            refuse(
                    row,
                    column,
                    "[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}",
                    "a date such as 2025-07-07; correct the row");
            return null;
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            refuse(
                    row,
                    column,
                    "[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}",
                    "a date in the years " + FIRST_YEAR + " to " + LAST_YEAR + "; correct the row");
            return null;
        }
        return day.toEpochDay();
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Names what cannot be used; its text only if it has the form of what belongs there, since anything can stand in a list. */
    private void refuse(CsvTable.Row row, String column, String form, String expected) {
        String text = row.get(column);
        boolean shown = text.isEmpty() || text.matches(form);
        String value = shown ? text : "a text of " + text.length() + " characters";
        problems.add(new Problem(row.problem(column, expected).where(), value, expected));
    }

    private @Nullable Integer number(CsvTable.Row row) {
        String text = row.get("notification_no");
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= HIGHEST_NUMBER) {
            return Integer.valueOf(text);
        }
        refuse(
                row,
                "notification_no",
                "[0-9]{1,5}",
                "a number up to " + HIGHEST_NUMBER + ", or nothing; correct the row");
        return null;
    }

    private EvidenceLevel evidence(CsvTable.Row row) {
        String text = row.get("evidence_level");
        if (text.matches("[A-D]")) {
            return EvidenceLevel.valueOf(text);
        }
        if (!text.isEmpty()) {
            refuse(row, "evidence_level", "[A-Za-z]", "A, B, C or D, or nothing; correct the row");
        }
        return EvidenceLevel.B;
    }
}
