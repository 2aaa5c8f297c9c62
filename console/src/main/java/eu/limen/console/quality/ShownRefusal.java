package eu.limen.console.quality;

import org.jspecify.annotations.Nullable;

/**
 * How often reports were refused for one reason, of one gateway, kind and field; never what they said.
 *
 * @param kind null where it is not a known one
 * @param source null where it is not a known one
 * @param field name of the contract; null where none is to blame
 * @param first tick of the first
 * @param latest tick of the latest
 * @param origin where the latest lies
 */
public record ShownRefusal(
        String code,
        @Nullable String kind,
        @Nullable String source,
        @Nullable String field,
        long count,
        String first,
        String latest,
        String origin) {}
