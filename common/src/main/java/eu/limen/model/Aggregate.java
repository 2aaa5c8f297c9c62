package eu.limen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One cell of a table for the State of Schengen report (Art. 33(6)); {@code _T} total, {@code _Z} not applicable, {@code _U} unknown. */
public record Aggregate(
        String id,
        int revision,
        long knownAtMillis,
        GeneratedBy generatedBy,
        List<Reason> reasons,
        String table,
        String freq,
        String period,
        String reportingState,
        String section,
        String borderType,
        String direction,
        String measureType,
        String context,
        String transport,
        String threat,
        String indicator,
        String unit,
        @Nullable Double value,
        String obsStatus,
        String confStatus,
        @Nullable Double completeness,
        String vintage) {}
