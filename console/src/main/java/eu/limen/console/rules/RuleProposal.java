package eu.limen.console.rules;

import eu.limen.codec.RuleSetPublication;
import eu.limen.codec.RuleSetReader;
import eu.limen.rules.RuleSet;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A version on its way.
 *
 * @param text one line of JSON, sound
 * @param state that proposed it
 * @param proposedBy pseudonym of the steward; empty where it was proposed before that was kept
 * @param approvedAt by state
 * @param backtest SHA-256 of the backtest's file, hexadecimal; null until there is one
 * @param backtestAt when it was attached
 * @param withdrawnAt null unless its proposer has taken it back
 * @param approvedBy pseudonyms
 * @param document what went to the topic of rules; null until it is published
 */
public record RuleProposal(
        long number,
        String version,
        String text,
        String state,
        String proposedBy,
        Instant proposedAt,
        Map<String, Instant> approvedAt,
        Set<String> approvedBy,
        @Nullable String backtest,
        @Nullable Instant backtestAt,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String document) {

    public RuleProposal {
        approvedAt = new TreeMap<>(approvedAt);
        approvedBy = Set.copyOf(approvedBy);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** SHA-256 of what was proposed, which its backtest names. */
    public String fingerprint() {
        return RuleSetPublication.fingerprint(text);
    }

    /** What it says, with the approvals and the time of its publication once it has been. */
    public RuleSet rules() {
        return RuleSetReader.read("version " + version, document == null ? text : document);
    }
}
