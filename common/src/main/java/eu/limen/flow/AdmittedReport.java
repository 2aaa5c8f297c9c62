package eu.limen.flow;

import java.util.Objects;

/**
 * A revision of a report that the ledger took in: one line of {@code limen.admitted}, which a replay can read again.
 *
 * @param source its gateway
 * @param json the report in the form of the contract (section 1)
 */
public record AdmittedReport(String source, String json) {

    /** What an admitted entry says. */
    public static AdmittedReport of(Entry entry) {
        return new AdmittedReport(entry.source(), Objects.requireNonNullElse(entry.json(), ""));
    }
}
