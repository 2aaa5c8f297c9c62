package eu.limen.console.audit;

import java.time.Instant;
import java.util.List;

/**
 * What an officer did.
 *
 * @param seq 1, 2, ... without gaps
 * @param pseudonym of the officer; {@code -} of somebody who is not logged in
 * @param grants that the officer had, such as {@code ANALYST:AT}
 * @param object what it was done to: an id or an endpoint, never a text of people
 * @param outcome {@code DONE}, or {@code REFUSED} with a reason
 * @param hash of this entry and of all before it, hexadecimal
 * @param actedFor the state for which it was done; of an attempt that was refused all states that the officer speaks for. Empty in old entries
 */
public record AuditEntry(
        long seq,
        Instant at,
        String pseudonym,
        List<String> grants,
        String action,
        String object,
        String outcome,
        String hash,
        List<String> actedFor) {

    public AuditEntry {
        grants = List.copyOf(grants);
        actedFor = List.copyOf(actedFor);
    }
}
