package eu.limen.model;

import java.util.List;

/**
 * The conservation law for one kind and source at a tick: read = admitted + corrected + duplicate + rejected.
 *
 * @param id {@code B|kind|source|tick}
 * @param kind a kind of the contract or {@code UNKNOWN}
 * @param source a known gateway or {@code UNKNOWN}
 */
public record Balance(
        String id,
        int revision,
        long knownAtMillis,
        GeneratedBy generatedBy,
        List<Reason> reasons,
        String kind,
        String source,
        long read,
        long admitted,
        long corrected,
        long duplicate,
        long rejected) {}
