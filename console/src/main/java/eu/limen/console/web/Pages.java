package eu.limen.console.web;

import eu.limen.console.store.FoundResult;
import java.util.List;
import java.util.function.Function;

/** Makes pages of what was found. */
public final class Pages {

    private Pages() {}

    /** A full page names the place behind which the next begins. */
    public static <T extends Record> Listing<T> of(List<FoundResult> found, int limit, Function<FoundResult, T> shown) {
        String next = found.size() < limit
                ? null
                : found.get(found.size() - 1).place().text();
        return new Listing<>(found.stream().map(shown).toList(), next);
    }
}
