package eu.limen.scenario;

import eu.limen.model.Header;
import eu.limen.model.Kind;

/** A sender of reports; heads them with its name and with ids drawn from its own chance. */
final class Gateway {

    private static final int SCHEMA = 1;
    /** The hash of the canonical form is made by whoever reads the report. */
    private static final long NOT_HASHED = 0;

    private final String source;
    private final Chance ids;

    Gateway(String source, long seed) {
        this.source = source;
        this.ids = Chance.of(seed, "ids " + source);
    }

    String source() {
        return source;
    }

    /** A gateway's name starts with its state. */
    String state() {
        return source.substring(0, 2);
    }

    /** The head of a new report. */
    Header first(Kind kind, long reportedAtMillis) {
        return new Header(kind, ids.reportId(), 0, false, source, state(), reportedAtMillis, SCHEMA, NOT_HASHED);
    }

    /** The head of the next revision of a report. */
    static Header next(Header earlier, long reportedAtMillis) {
        return revised(earlier, reportedAtMillis, false);
    }

    /** The head of a revision that takes a report back. */
    static Header withdrawal(Header earlier, long reportedAtMillis) {
        return revised(earlier, reportedAtMillis, true);
    }

    private static Header revised(Header earlier, long reportedAtMillis, boolean withdrawn) {
        return new Header(
                earlier.kind(),
                earlier.reportId(),
                earlier.revision() + 1,
                withdrawn,
                earlier.source(),
                earlier.reportingState(),
                reportedAtMillis,
                earlier.schema(),
                NOT_HASHED);
    }
}
