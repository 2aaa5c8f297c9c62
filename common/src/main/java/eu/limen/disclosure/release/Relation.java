package eu.limen.disclosure.release;

import java.util.List;

/**
 * A sum that a reader can write down: a total and all its parts, along a row, a column, the months of a quarter or a hierarchy.
 *
 * @param total key of the sum
 * @param parts keys of all that it is made of
 */
public record Relation(String total, List<String> parts) {

    public Relation {
        parts = List.copyOf(parts);
    }
}
