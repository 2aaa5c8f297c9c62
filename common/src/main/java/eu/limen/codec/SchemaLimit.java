package eu.limen.codec;

import eu.limen.model.RefusalCode;

/**
 * What a JSON Schema cannot judge of a record, and which code says it here. On everything else the decoder and the schemas
 * of the reports agree. The codes from {@code UNKNOWN_SECTION} on need the registers, the topic or other records, and are
 * beyond the decoder as well.
 */
public enum SchemaLimit {
    /** A record may have 64 KiB; a schema sees no bytes. */
    SIZE(RefusalCode.TOO_LARGE),
    /** UTF-8 without a byte order mark, one object, nothing after it, no deeper than 100 levels. */
    TEXT(RefusalCode.NOT_JSON),
    /** A key that comes twice; a schema sees only one of them. */
    DUPLICATE_KEY(RefusalCode.NOT_JSON),
    /** A schema refuses a newer version like any other wrong value, not before all else. */
    VERSION(RefusalCode.NEWER_SCHEMA),
    /** A whole number is written with digits only: for a schema 1.0 and 1e3 are integers. */
    SPELLING_OF_INTEGERS(RefusalCode.BAD_VALUE),
    /** {@code end} before {@code start}, {@code validTo} before {@code validFrom}: a schema compares no fields. */
    ORDER_OF_DATES(RefusalCode.BAD_VALUE),
    /** Monday, the first of the month, midnight in UTC or where the reporting state is: a schema has no calendar. */
    CALENDAR(RefusalCode.BAD_SLOT);

    private final RefusalCode code;

    SchemaLimit(RefusalCode code) {
        this.code = code;
    }

    /** The code that a record is refused with. */
    public RefusalCode code() {
        return code;
    }
}
