package eu.limen.law;

import eu.limen.model.Threat;
import eu.limen.register.CsvTable;
import eu.limen.register.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of EMPACT priorities.
 *
 * @param threats that fall under it; none where it is about nothing that Limen counts
 */
record EmpactRow(EmpactFit fit, List<Threat> threats) {

    static final List<String> COLUMNS = List.of("cycle", "from", "to", "priority", "words", "fit", "threats", "note");

    EmpactRow {
        threats = List.copyOf(threats);
    }

    /** Null if anything is wrong with the line; what it is is added to the problems. */
    static @Nullable EmpactRow of(CsvTable.Row row, List<Problem> problems) {
        int before = problems.size();
        LocalDate from = day(row, "from", problems);
        LocalDate to = day(row, "to", problems);
        EmpactFit.Fit fit = fit(row, problems);
        List<Threat> threats = threats(row, problems);
        if (from == null || to == null || fit == null) {
            return null;
        }
        if (to.isBefore(from)) {
            problems.add(row.problem("to", "a day not before " + from));
        }
        if (!row.get("cycle").equals(from.getYear() + "-" + to.getYear())) {
            problems.add(row.problem("cycle", from.getYear() + "-" + to.getYear()));
        }
        checkFit(row, fit, threats, problems);
        if (problems.size() > before) {
            return null;
        }
        return new EmpactRow(
                new EmpactFit(
                        row.get("cycle"),
                        from.toEpochDay(),
                        to.toEpochDay(),
                        row.get("priority"),
                        row.get("words"),
                        fit,
                        row.get("note")),
                threats);
    }

    private static void checkFit(CsvTable.Row row, EmpactFit.Fit fit, List<Threat> threats, List<Problem> problems) {
        boolean none = fit == EmpactFit.Fit.NONE;
        if (!row.get("priority").matches("[A-Z_]+") || row.get("priority").equals("NONE") != none) {
            problems.add(row.problem("priority", none ? "NONE" : "a code of capital letters"));
        }
        if (row.get("words").isEmpty() != none) {
            problems.add(row.problem("words", none ? "nothing" : "the words of the priority"));
        }
        if (none && row.get("note").isEmpty()) {
            problems.add(row.problem("note", "why no priority names these threats"));
        }
        if (threats.isEmpty() != (fit == EmpactFit.Fit.NOT_COUNTED)) {
            problems.add(row.problem("threats", "threats, and none exactly where the fit is NOT_COUNTED"));
        }
    }

    private static @Nullable LocalDate day(CsvTable.Row row, String column, List<Problem> problems) {
        try {
            return LocalDate.parse(row.get(column));
        } catch (DateTimeException noDay) {
            problems.add(row.problem(column, "a day such as 2022-01-01"));
            return null;
        }
    }

    private static EmpactFit.@Nullable Fit fit(CsvTable.Row row, List<Problem> problems) {
        for (EmpactFit.Fit fit : EmpactFit.Fit.values()) {
            if (fit.name().equals(row.get("fit"))) {
                return fit;
            }
        }
        problems.add(row.problem("fit", "OWN, WIDER, CROSS_CUTTING, NOT_COUNTED or NONE"));
        return null;
    }

    private static List<Threat> threats(CsvTable.Row row, List<Problem> problems) {
        List<Threat> threats = new ArrayList<>();
        for (String name : row.get("threats").split(" +")) {
            if (name.isEmpty()) {
                continue;
            }
            try {
                threats.add(Threat.valueOf(name));
            } catch (IllegalArgumentException unknown) {
                problems.add(row.problem("threats", "threats of the contract, with blanks between"));
            }
        }
        return threats;
    }
}
