package eu.limen.flow;

import eu.limen.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One report read, on its way to the ledger of its source.
 *
 * @param source a known gateway, or UNKNOWN for a refused report whose source is not known
 * @param kind null if the kind of a refused report is not known
 * @param rejected whether it was refused: then it is only counted, and everything below is empty
 * @param tick the first tick that sees it, epoch milliseconds
 * @param analysed whether it reached us at most 56 days after its slot's end, or has no slot: only then the analysis uses it
 * @param expiresDay epoch day after which no revision of it can be admitted any more; Long.MAX_VALUE: never
 * @param contribution null for facts, counters, withdrawn and refused reports
 * @param fact null for counts, withdrawn and refused reports
 * @param json the report as it was understood, for the ledger's output; null for refused reports
 */
public record Entry(
        String source,
        @Nullable Kind kind,
        boolean rejected,
        long tick,
        long idHigh,
        long idLow,
        int revision,
        boolean withdrawn,
        long reportedAtMillis,
        long canonicalHash,
        boolean analysed,
        long expiresDay,
        @Nullable Contribution contribution,
        @Nullable Fact fact,
        @Nullable String json) {

    /** Stands for a source or kind that is not known. */
    public static final String UNKNOWN = "UNKNOWN";

    /** An entry whose report nobody reads again. */
    public Entry(
            String source,
            @Nullable Kind kind,
            boolean rejected,
            long tick,
            long idHigh,
            long idLow,
            int revision,
            boolean withdrawn,
            long reportedAtMillis,
            long canonicalHash,
            boolean analysed,
            long expiresDay,
            @Nullable Contribution contribution,
            @Nullable Fact fact) {
        this(
                source,
                kind,
                rejected,
                tick,
                idHigh,
                idLow,
                revision,
                withdrawn,
                reportedAtMillis,
                canonicalHash,
                analysed,
                expiresDay,
                contribution,
                fact,
                null);
    }

    /** The same, with the report as it was understood. */
    public Entry with(String reportJson) {
        return new Entry(
                source,
                kind,
                rejected,
                tick,
                idHigh,
                idLow,
                revision,
                withdrawn,
                reportedAtMillis,
                canonicalHash,
                analysed,
                expiresDay,
                contribution,
                fact,
                reportJson);
    }
}
