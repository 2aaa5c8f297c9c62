package eu.limen.law;

import eu.limen.register.CsvTable;
import eu.limen.register.Problem;
import eu.limen.register.ProblemsException;
import eu.limen.register.StateZones;
import eu.limen.rules.RuleSet;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads the table of caveats, with all that is wrong in it at once. */
final class CaveatTable {

    static final List<String> COLUMNS = List.of("caveat", "applies", "regimes", "states", "text", "source");

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> lineOfCode = new HashMap<>();

    private CaveatTable() {}

    static Caveats read(String file, Reader reader) throws IOException {
        CaveatTable table = new CaveatTable();
        List<Caveat> caveats = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(reader, COLUMNS, table.problems)) {
            table.check(row);
            if (table.problems.isEmpty()) {
                caveats.add(new Caveat(
                        row.get("caveat"),
                        Caveat.Applies.valueOf(row.get("applies")),
                        words(row.get("regimes")),
                        words(row.get("states")),
                        row.get("text")));
            }
        }
        for (String code : Caveats.OF_THE_RECORD) {
            if (!table.lineOfCode.containsKey(code)) {
                table.problems.add(new Problem("caveat", "", "a row for " + code));
            }
        }
        if (!table.problems.isEmpty()) {
            throw new ProblemsException(file, table.problems);
        }
        return new Caveats(caveats);
    }

    private void check(CsvTable.Row row) {
        Integer earlier = lineOfCode.putIfAbsent(row.get("caveat"), row.line());
        if (earlier != null || !row.get("caveat").matches("[A-Z][A-Z0-9_]*")) {
            problems.add(row.problem("caveat", "a code such as PROTOCOL_22, each once"));
        }
        String[] applies =
                Arrays.stream(Caveat.Applies.values()).map(Enum::name).toArray(String[]::new);
        if (!List.of(applies).contains(row.get("applies"))) {
            problems.add(row.problem("applies", "one of " + String.join(" ", applies)));
        }
        requireAll(row, "regimes", RuleSet.REGIMES::contains, "regimes such as SBC_2024");
        requireAll(row, "states", state -> StateZones.of(state).isPresent(), "states such as DK");
        if (row.get("applies").equals("REGIME") && row.get("regimes").isEmpty()) {
            problems.add(row.problem("regimes", "the regimes of whose results it is to be said"));
        }
        if (row.get("applies").equals("STATE") && row.get("states").isEmpty()) {
            problems.add(row.problem("states", "the states of whose controls it is to be said"));
        }
        if (!row.get("text").matches("[A-Z].*\\.")) {
            problems.add(row.problem("text", "a sentence"));
        }
    }

    private void requireAll(CsvTable.Row row, String column, Predicate<String> known, String expected) {
        if (!words(row.get(column)).stream().allMatch(known)) {
            problems.add(row.problem(column, expected));
        }
    }

    private static List<String> words(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" +"));
    }
}
