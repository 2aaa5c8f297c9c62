package eu.limen.paper;

import org.jspecify.annotations.Nullable;

/**
 * What a paper rests on.
 *
 * @param address where it can be read; null where it has none
 */
public record Source(String text, @Nullable String address) {

    public static Source of(String text) {
        return new Source(text, null);
    }
}
