package eu.limen.console.rules;

import eu.limen.codec.RuleSetReader;
import eu.limen.rules.RuleSet;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A version on its way.
 *
 * @param text one line of JSON, sound
 * @param state that proposed it
 * @param approvedAt by state
 * @param backtest SHA-256 of the backtest's file, hexadecimal; null until there is one
 * @param document what went to the topic of rules; null until it is published
 */
public record RuleProposal(
        long number,
        String version,
        String text,
        String state,
        Instant proposedAt,
        Map<String, Instant> approvedAt,
        @Nullable String backtest,
        @Nullable Instant publishedAt,
        @Nullable String document) {

    public RuleProposal {
        approvedAt = new TreeMap<>(approvedAt);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** What it says, with the approvals and the time of its publication once it has been. */
    public RuleSet rules() {
        return RuleSetReader.read("version " + version, document == null ? text : document);
    }
}
