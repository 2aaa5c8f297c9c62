package eu.limen.console.described;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a text or a number is written (contract, sections 1 and 2). */
enum Form {
    COUNT(null, null),
    INSTANT("date-time", null),
    DAY("date", null),
    WEEK(null, "^[0-9]{4}-W[0-9]{2}$"),
    /** Local. */
    TIME(null, "^[0-2][0-9]:[0-5][0-9]$"),
    STATE(null, "^[A-Z]{2}$"),
    SECTION(null, "^[A-Z]{2}(-[A-Z]{2}|(-[A-Z]{2})?:(SEA|AIR))$"),
    DIRECTION(null, "^([A-Z]{2}|\\*)>([A-Z]{2}|\\*)$|^UNKNOWN$"),
    MEASURE(null, "^[A-Z]{2}-[0-9]{4}-[0-9]{3}$"),
    LINEAGE(null, "^[A-Z]{2}-L[0-9]{1,4}$"),
    DESK(null, "^[A-Z]{2}-[A-Z0-9-]{1,24}$"),
    GRANT(null, "^[A-Z_]+:[A-Z]{2}$"),
    LANGUAGE(null, "^[a-z]{2}$"),
    /** SHA-256. */
    HASH(null, "^[0-9a-f]{64}$"),
    /** The beginning of one. */
    FINGERPRINT(null, "^[0-9a-f]{16}$"),
    /** Whole points of 100. */
    POINTS(null, "^[0-9]{1,3}$"),
    /** Below five {@code <5}; a class where a hidden part could be told. */
    FIGURE(null, "^(<?[0-9]{1,3}(,[0-9]{3})*|[0-9,]+ to [0-9,]+)$");

    private final @Nullable String format;
    private final @Nullable String pattern;

    Form(@Nullable String format, @Nullable String pattern) {
        this.format = format;
        this.pattern = pattern;
    }

    void applyTo(Schema<?> schema) {
        if (this == COUNT) {
            schema.setMinimum(BigDecimal.ZERO);
            return;
        }
        schema.setFormat(format);
        schema.setPattern(pattern);
    }
}
