package eu.limen.chaos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a round.
 *
 * @param restores how often a job went on from a checkpoint
 * @param aborted transactions with records in them that were given up
 * @param compared null if nothing could be compared
 * @param failure why nothing could be compared, or why the round proves nothing; null if it does
 */
record RoundReport(
        long seed,
        List<Kill> kills,
        long restores,
        long aborted,
        @Nullable Compared compared,
        @Nullable String failure,
        double seconds) {

    RoundReport {
        kills = List.copyOf(kills);
    }

    boolean passed() {
        return failure == null && compared != null && compared.equal();
    }

    /** The round in one line. */
    String line() {
        if (compared == null) {
            return "seed " + seed + ": FAILED, " + failure;
        }
        String judged = compared.equal() ? "equal" : compared.differences().size() + " DIFFERENCES";
        return "seed " + seed + ": " + judged + ", " + compared.results() + " results, " + restores + " restores, "
                + aborted + " aborted transactions, " + compared.repeatedAlerts() + " alerts repeated, "
                + Math.round(seconds) + " s" + (failure == null ? "" : "; FAILED, " + failure);
    }
}
