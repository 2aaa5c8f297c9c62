package eu.limen.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A figure after disclosure control.
 *
 * @param value null if it is hidden
 * @param hiding why it is hidden
 */
public record PublishedFigure(@Nullable Long value, Hiding hiding) {

    /** SDMX code list CL_CONF_STATUS. */
    public enum Hiding {
        /** Free for publication. */
        NOT_HIDDEN("F"),
        /** Confidential since the count is small. */
        SMALL("A"),
        /** Confidential since another could be had from it. */
        PROTECTS_ANOTHER("D");

        private final String code;

        Hiding(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
