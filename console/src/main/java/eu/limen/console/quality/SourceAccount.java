package eu.limen.console.quality;

import java.time.Instant;

/**
 * What was read of one kind from one gateway, and what became of it.
 *
 * @param knownAt tick at which it was last heard of
 */
record SourceAccount(
        String kind,
        String source,
        Instant knownAt,
        long read,
        long admitted,
        long corrected,
        long duplicate,
        long rejected) {

    /** Conservation law (contract, section 1). */
    boolean addsUp() {
        return read == admitted + corrected + duplicate + rejected;
    }
}
