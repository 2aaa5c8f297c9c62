package eu.limen.model;

import org.jspecify.annotations.Nullable;

/**
 * One dimension of the evidence on replacing a control.
 *
 * @param dimension its {@link DimensionCode}
 */
public record Dimension(
        String dimension,
        DimensionGroup group,
        Support supports,
        @Nullable String value,
        String text) {

    public static Dimension of(DimensionCode code, Support supports, @Nullable String value, String text) {
        return new Dimension(code.name(), code.group(), supports, value, text);
    }

    /** One that speaks neither way; the text says why. */
    public static Dimension neither(DimensionCode code, @Nullable String value, String text) {
        return of(code, Support.UNKNOWN, value, text);
    }
}
