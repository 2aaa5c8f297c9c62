package eu.limen.register;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the sections of a register from a file of comma-separated values, with all its problems at once. */
final class SectionTable {

    private static final List<String> COLUMNS = List.of("section", "internal_since", "length_km", "source", "note");
    private static final int LONGEST_KM = 10_000;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> lineOfSection = new HashMap<>();

    private SectionTable() {}

    static List<Section> read(String name, Reader reader) throws IOException {
        SectionTable table = new SectionTable();
        List<Section> sections = table.sections(CsvTable.read(reader, COLUMNS, table.problems));
        if (sections.isEmpty() && table.problems.isEmpty()) {
            table.problems.add(new Problem("line 2", "", "at least one section"));
        }
        if (!table.problems.isEmpty()) {
            throw new ProblemsException(name, table.problems);
        }
        return sections;
    }

    private List<Section> sections(List<CsvTable.Row> rows) {
        List<Section> sections = new ArrayList<>();
        for (CsvTable.Row row : rows) {
            String id = id(row);
            Long internalSince = internalSince(row);
            Integer length = length(row);
            if (id != null && internalSince != null) {
                sections.add(Section.of(id, internalSince, length));
            }
        }
        return sections;
    }

    private @Nullable String id(CsvTable.Row row) {
        String id = row.get("section");
        if (!Section.isId(id)) {
            problems.add(row.problem("section", "AT-DE, NO:SEA or DK-SE:SEA, states in alphabetical order"));
            return null;
        }
        Integer earlier = lineOfSection.putIfAbsent(id, row.line());
        if (earlier != null) {
            problems.add(row.problem("section", "each section once; it stands in line " + earlier + " too"));
            return null;
        }
        return id;
    }

    private @Nullable Long internalSince(CsvTable.Row row) {
        try {
            return LocalDate.parse(row.get("internal_since")).toEpochDay();
        } catch (DateTimeParseException e) {
            problems.add(row.problem("internal_since", "a date such as 2007-12-21"));
            return null;
        }
    }

    private @Nullable Integer length(CsvTable.Row row) {
        String text = row.get("length_km");
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LONGEST_KM) {
            return Integer.valueOf(text);
        }
        problems.add(row.problem("length_km", "whole kilometres, 1 to " + LONGEST_KM + ", or nothing"));
        return null;
    }
}
