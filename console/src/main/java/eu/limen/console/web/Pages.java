package eu.limen.console.web;

import eu.limen.console.store.FoundResult;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

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

    /** The same of what is numbered: the last number of a full page names the place. */
    public static <F, T extends Record> Listing<T> ofNumbered(
            List<F> found, int limit, ToLongFunction<F> number, Function<F, T> shown) {
        String next = found.size() < limit ? null : Long.toString(number.applyAsLong(found.get(found.size() - 1)));
        return new Listing<>(found.stream().map(shown).toList(), next);
    }
}
