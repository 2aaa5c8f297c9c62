package eu.limen.console.web;

import eu.limen.console.rules.RuleProposal;
import eu.limen.model.IsoText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A version on its way.
 *
 * @param status {@code PROPOSED}, {@code PUBLISHED} or {@code WITHDRAWN}
 * @param approvedAt by state
 * @param approvalsMissing states that have not approved yet; empty once it is published
 * @param fingerprint SHA-256 of what was proposed: its backtest was made of exactly this text
 * @param backtest SHA-256 of the backtest's file; null until there is one
 * @param backtestAt when it was attached
 */
record ShownRules(
        long number,
        String version,
        String name,
        String status,
        String proposedBy,
        String proposedAt,
        String validFrom,
        Map<String, String> approvedAt,
        List<String> approvalsMissing,
        String fingerprint,
        @Nullable String backtest,
        @Nullable String backtestAt,
        @Nullable String publishedAt,
        @Nullable String withdrawnAt) {

    /** The same with its text. */
    record RulesWithText(ShownRules rules, String text) {}

    static ShownRules of(RuleProposal proposal, Set<String> missing) {
        Map<String, String> approved = new TreeMap<>();
        proposal.approvedAt().forEach((state, at) -> approved.put(state, text(at)));
        Instant published = proposal.publishedAt();
        return new ShownRules(
                proposal.number(),
                proposal.version(),
                proposal.rules().name(),
                status(proposal),
                proposal.state(),
                text(proposal.proposedAt()),
                IsoText.instant(proposal.rules().validFromMillis()),
                approved,
                published == null ? List.copyOf(missing) : List.of(),
                proposal.fingerprint(),
                proposal.backtest(),
                orNothing(proposal.backtestAt()),
                orNothing(published),
                orNothing(proposal.withdrawnAt()));
    }

    private static String status(RuleProposal proposal) {
        if (proposal.withdrawnAt() != null) {
            return "WITHDRAWN";
        }
        return proposal.isPublished() ? "PUBLISHED" : "PROPOSED";
    }

    private static @Nullable String orNothing(@Nullable Instant at) {
        return at == null ? null : text(at);
    }

    private static String text(Instant at) {
        return IsoText.instant(at.toEpochMilli());
    }
}
