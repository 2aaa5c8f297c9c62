package eu.limen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refused report: why, where it came from and how large it was; never what it said.
 *
 * @param id {@code R|origin}
 * @param origin topic/partition/offset or file/line
 * @param sizeBytes size of the refused record in bytes
 * @param kind only where it is a kind of the contract, else null
 * @param source only where it is a known gateway, else null
 * @param field only a field name of the contract, else null
 */
public record Rejection(
        String id,
        int revision,
        long knownAtMillis,
        GeneratedBy generatedBy,
        List<Reason> reasons,
        RefusalCode code,
        String origin,
        long sizeBytes,
        @Nullable Kind kind,
        @Nullable String source,
        @Nullable String field) {}
