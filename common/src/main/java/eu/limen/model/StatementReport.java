package eu.limen.model;

/**
 * People's word on a threat that counts cannot show.
 *
 * @param validUntilDay last local day on which it holds, as epoch day
 */
public record StatementReport(
        Header header, String measureId, Threat threat, ThreatAssessment assessment, long validUntilDay)
        implements Report {}
