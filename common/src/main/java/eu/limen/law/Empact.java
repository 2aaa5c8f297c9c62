package eu.limen.law;

import eu.limen.model.Threat;
import eu.limen.register.CsvTable;
import eu.limen.register.Problem;
import eu.limen.register.ProblemsException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The Union's priorities against serious and organised crime, by threat and day (domain C.4, R-05). */
public final class Empact {

    private static final String STANDARD = "empact.csv";

    private final List<EmpactRow> rows;

    private Empact(List<EmpactRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The table that Limen ships with. */
    public static Empact standard() {
        try (Reader reader = Shipped.table(STANDARD)) {
            return read(STANDARD, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file of the form of {@code law/empact.csv}; throws {@link ProblemsException} with all that is wrong in it. */
    public static Empact read(String name, Reader reader) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<EmpactRow> rows = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(reader, EmpactRow.COLUMNS, problems)) {
            EmpactRow read = EmpactRow.of(row, problems);
            if (read != null) {
                rows.add(read);
            }
        }
        if (problems.isEmpty()) {
            problems.addAll(gaps(rows));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(name, problems);
        }
        return new Empact(rows);
    }

    /** Where a threat stands on a day (epoch day); null on a day of no cycle in the table: the mapping says nothing of it. */
    public @Nullable EmpactFit of(Threat threat, long day) {
        return rows.stream()
                .filter(row -> row.fit().covers(day) && row.threats().contains(threat))
                .map(EmpactRow::fit)
                .findFirst()
                .orElse(null);
    }

    /** The cycles of the table, in their order. */
    public List<String> cycles() {
        return rows.stream().map(row -> row.fit().cycle()).distinct().sorted().toList();
    }

    /** The priorities of a cycle, in the order of the table, also those about nothing that Limen counts. */
    public List<EmpactFit> priorities(String cycle) {
        return rows.stream()
                .map(EmpactRow::fit)
                .filter(fit -> fit.cycle().equals(cycle) && fit.fit() != EmpactFit.Fit.NONE)
                .toList();
    }

    /** Every threat stands exactly once in every cycle, so that no answer is an accident. */
    private static List<Problem> gaps(List<EmpactRow> rows) {
        List<Problem> problems = new ArrayList<>();
        for (String cycle :
                new TreeSet<>(rows.stream().map(row -> row.fit().cycle()).toList())) {
            for (Threat threat : Threat.values()) {
                long times = rows.stream()
                        .filter(row ->
                                row.fit().cycle().equals(cycle) && row.threats().contains(threat))
                        .count();
                if (times != 1) {
                    problems.add(new Problem(
                            "cycle " + cycle + ", threats", threat + " in " + times + " rows", "in one row"));
                }
            }
        }
        return problems;
    }
}
