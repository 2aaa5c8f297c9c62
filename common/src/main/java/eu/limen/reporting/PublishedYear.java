package eu.limen.reporting;

import eu.limen.model.Aggregate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A year as it stood published after some releases: of each figure what was said of it last. Pure. */
public final class PublishedYear {

    private PublishedYear() {}

    /**
     * The cells by table, those of a table in the order of their ids; tables without a cell are empty.
     *
     * @param releases by date
     */
    public static Map<String, List<Aggregate>> tables(Collection<FinishedRelease> releases) {
        Map<String, Map<String, Aggregate>> latest = new TreeMap<>();
        for (ReleasedTable table : ReleasedTable.values()) {
            if (table.released()) {
                latest.put(table.name(), new TreeMap<>());
            }
        }
        latest.put(TablesOfRelease.RATIOS, new TreeMap<>());
        for (FinishedRelease release : releases) {
            for (Aggregate cell : release.cells()) {
                latest.computeIfAbsent(cell.table(), none -> new TreeMap<>()).put(withoutVintage(cell), cell);
            }
        }
        Map<String, List<Aggregate>> tables = new TreeMap<>();
        latest.forEach((table, cells) -> tables.put(table, new ArrayList<>(cells.values())));
        return tables;
    }

    /** A cell's id up to its last part. */
    static String withoutVintage(Aggregate cell) {
        return cell.id().substring(0, cell.id().length() - cell.vintage().length());
    }
}
