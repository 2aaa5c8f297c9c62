package eu.limen.admission;

import eu.limen.flow.Entry;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of one source as arithmetic: one truth per report id, whatever the order in which its revisions arrive.
 *
 * <p>Two winners are kept per report: of all revisions for the reporting, and of those at most 56 days late for the analysis (contract section 1, Time).
 */
public final class SourceLedger {

    private SourceLedger() {}

    /** How long after the last day on which it could be sent a revision may still arrive. */
    private static final long ARRIVAL_SLACK_DAYS = 8;

    /** Under which key the ledger remembers a report: its id in 32 hexadecimal digits. */
    public static String keyOf(Entry entry) {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(entry.idHigh()) + hex.toHexDigits(entry.idLow());
    }

    /**
     * Reads one report into the ledger.
     *
     * @param before what is remembered of its id, null if nothing is
     * @throws IllegalArgumentException for a refused report: it has no id and is only counted
     */
    public static LedgerStep read(@Nullable Remembered before, Entry entry) {
        if (entry.rejected()) {
            throw new IllegalArgumentException("entry: rejected (expected: an admitted one)");
        }
        Version version = Version.of(entry);
        Winner oldAnalysis = before == null ? null : before.analysis();
        Version oldReporting = before == null ? null : before.reporting();
        boolean winsAnalysis = entry.analysed() && (oldAnalysis == null || beats(version, oldAnalysis.version()));
        boolean winsReporting = oldReporting == null || beats(version, oldReporting);
        Winner analysis = winsAnalysis ? Winner.of(entry) : oldAnalysis;
        Version reporting = winsReporting ? version : oldReporting;
        boolean same = analysis != null && analysis.version().equals(reporting);
        Revisions read = before == null ? Revisions.NONE : before.revisions();
        long expiresDay = before == null ? entry.expiresDay() : Math.max(before.expiresDay(), entry.expiresDay());
        return new LedgerStep(
                new Remembered(read.with(entry.revision()), expiresDay, analysis, same ? null : reporting),
                outcome(read, entry),
                winsAnalysis ? contributing(oldAnalysis) : null,
                winsAnalysis ? contributing(analysis) : null,
                winsReporting);
    }

    /**
     * Until when expired reports are forgotten.
     *
     * @param today epoch day
     * @return the last expiry day, epoch day, whose reports nobody needs any more
     */
    public static long forgottenThrough(long today) {
        return today - ARRIVAL_SLACK_DAYS;
    }

    /** An equal version is the same report again: it changes nothing. */
    private static boolean beats(Version challenger, Version holder) {
        return challenger.compareTo(holder) > 0;
    }

    private static Outcome outcome(Revisions read, Entry entry) {
        if (read.equals(Revisions.NONE)) {
            return Outcome.ADMITTED;
        }
        return read.contains(entry.revision()) ? Outcome.DUPLICATE : Outcome.CORRECTED;
    }

    private static @Nullable Winner contributing(@Nullable Winner winner) {
        boolean contributes = winner != null && (winner.contribution() != null || winner.fact() != null);
        return contributes ? winner : null;
    }
}
