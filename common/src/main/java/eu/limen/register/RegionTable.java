package eu.limen.register;

import eu.limen.model.BorderType;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads cross-border regions from a file of comma-separated values, with all its problems at once. */
final class RegionTable {

    private static final List<String> COLUMNS =
            List.of("section", "side", "nuts3", "nuts_version", "valid_from", "valid_to", "notified", "source", "name");

    private static final String GREECE = "GR";
    private static final String GREECE_IN_NUTS = "EL";

    private final List<Problem> problems = new ArrayList<>();
    private final List<CrossBorderRegion> regions = new ArrayList<>();

    private RegionTable() {}

    static List<CrossBorderRegion> read(String name, Reader reader) throws IOException {
        RegionTable table = new RegionTable();
        CsvTable.read(reader, COLUMNS, table.problems).forEach(table::take);
        if (!table.problems.isEmpty()) {
            throw new ProblemsException(name, table.problems);
        }
        return List.copyOf(table.regions);
    }

    private void take(CsvTable.Row row) {
        int before = problems.size();
        place(row);
        Long from = day(row, "valid_from");
        Long to = row.get("valid_to").isEmpty() ? Long.valueOf(Long.MAX_VALUE) : day(row, "valid_to");
        expect(row, "nuts_version", row.get("nuts_version").matches("(19|20)[0-9]{2}"), "a year such as 2024");
        expect(row, "notified", row.get("notified").matches("true|false"), "true or false");
        expect(row, "source", !row.get("source").isEmpty(), "where the row is from");
        if (from == null || to == null || problems.size() > before) {
            return;
        }
        CrossBorderRegion region = region(row, from, to);
        expect(row, "valid_to", from <= to, "a day not before valid_from");
        boolean again = regions.stream().anyMatch(other -> overlaps(other, region));
        expect(row, "nuts3", !again, "each region of a side once at a time");
        regions.add(region);
    }

    /** The section, a side of it, and a code of that side. */
    private void place(CsvTable.Row row) {
        String id = row.get("section");
        boolean land = Section.isId(id) && Section.of(id, 0, null).borderType() == BorderType.LAND;
        expect(row, "section", land, "a land section such as AT-DE");
        if (!land) {
            return;
        }
        String side = row.get("side");
        boolean known = Section.of(id, 0, null).hasState(side);
        expect(row, "side", known, "a state of " + id);
        String country = side.equals(GREECE) ? GREECE_IN_NUTS : side;
        expect(
                row,
                "nuts3",
                !known || row.get("nuts3").matches(country + "[0-9A-Z]{3}"),
                country + " and three characters");
    }

    private void expect(CsvTable.Row row, String column, boolean holds, String expected) {
        if (!holds) {
            problems.add(row.problem(column, expected));
        }
    }

    private @Nullable Long day(CsvTable.Row row, String column) {
        try {
            return LocalDate.parse(row.get(column)).toEpochDay();
        } catch (DateTimeParseException e) {
            problems.add(row.problem(column, "a date such as 2024-01-01"));
            return null;
        }
    }

    private static CrossBorderRegion region(CsvTable.Row row, long from, long to) {
        return new CrossBorderRegion(
                row.get("section"),
                row.get("side"),
                row.get("nuts3"),
                Integer.parseInt(row.get("nuts_version")),
                from,
                to,
                Boolean.parseBoolean(row.get("notified")),
                row.get("source"),
                row.get("name"));
    }

    private static boolean overlaps(CrossBorderRegion one, CrossBorderRegion other) {
        return one.section().equals(other.section())
                && one.side().equals(other.side())
                && one.nuts3().equals(other.nuts3())
                && one.validFromDay() <= other.validToDay()
                && other.validFromDay() <= one.validToDay();
    }
}
