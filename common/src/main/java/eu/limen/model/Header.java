package eu.limen.model;

/**
 * What every report carries (contract section 1, common fields).
 *
 * @param revision 0 or more; a higher one replaces a lower one, whole
 * @param reportedAtMillis knowledge time in epoch milliseconds, rounded up, so that a report is never known before it was sent
 * @param canonicalHash hash of the canonical form; decides between equal revisions sent at the same time
 */
public record Header(
        Kind kind,
        ReportId reportId,
        int revision,
        boolean withdrawn,
        String source,
        String reportingState,
        long reportedAtMillis,
        int schema,
        long canonicalHash) {}
