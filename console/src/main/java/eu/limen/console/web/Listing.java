package eu.limen.console.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next what to ask for as {@code after} to see the next page; null on the last
 */
public record Listing<T extends Record>(
        List<T> items, @Nullable String next) {

    public Listing {
        items = List.copyOf(items);
    }
}
