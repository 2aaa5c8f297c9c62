package eu.limen.reporting;

import eu.limen.model.Aggregate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What of a year is published otherwise on one day than on another. It is made of published cells alone, so it tells nothing that is hidden. Pure. */
public final class DifferencesTable {

    public static final String NAME = "DIFFERENCES";

    private static final List<String> COLUMNS = List.of(
            "CELL",
            "VALUE_BEFORE",
            "VALUE_AFTER",
            "OBS_STATUS_BEFORE",
            "OBS_STATUS_AFTER",
            "VINTAGE_BEFORE",
            "VINTAGE_AFTER");

    private DifferencesTable() {}

    /**
     * One row for each cell whose value or status differs, or that stands on one of the two days only; by table and cell.
     *
     * @param before cells by table, as {@link PublishedYear} gives them
     */
    public static RegisterTable of(Map<String, List<Aggregate>> before, Map<String, List<Aggregate>> after) {
        Map<String, Aggregate> old = byName(before.values());
        Map<String, Aggregate> young = byName(after.values());
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(young.keySet());
        List<List<String>> rows = new ArrayList<>();
        for (String name : names) {
            Aggregate was = old.get(name);
            Aggregate is = young.get(name);
            if (!value(was).equals(value(is)) || !status(was).equals(status(is))) {
                rows.add(List.of(name, value(was), value(is), status(was), status(is), vintage(was), vintage(is)));
            }
        }
        return new RegisterTable(NAME, COLUMNS, rows);
    }

    private static Map<String, Aggregate> byName(Collection<List<Aggregate>> tables) {
        Map<String, Aggregate> cells = new TreeMap<>();
        tables.forEach(table -> table.forEach(cell -> cells.put(PublishedYear.withoutVintage(cell), cell)));
        return cells;
    }

    private static String value(@Nullable Aggregate cell) {
        Double value = cell == null ? null : cell.value();
        return value == null
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String status(@Nullable Aggregate cell) {
        return cell == null ? "" : cell.obsStatus();
    }

    private static String vintage(@Nullable Aggregate cell) {
        return cell == null ? "" : cell.vintage();
    }
}
