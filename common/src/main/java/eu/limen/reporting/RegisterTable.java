package eu.limen.reporting;

import java.util.List;

/**
 * A register that is released whole, one row each, nothing hidden: who controls which section since when is public (domain G1, G2).
 *
 * @param columns names of the columns
 * @param rows texts, one for each column
 */
public record RegisterTable(String name, List<String> columns, List<List<String>> rows) {

    public RegisterTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
