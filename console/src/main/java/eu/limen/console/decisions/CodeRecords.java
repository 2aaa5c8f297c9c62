package eu.limen.console.decisions;

import eu.limen.model.IsoText;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What flows back to the topics: codes only (contract, section 3). Pure. */
final class CodeRecords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CodeRecords() {}

    private record DecisionCodes(
            String resultId,
            int revision,
            String state,
            String role,
            String decision,
            List<String> criteria,
            String at) {}

    private record ReviewCodes(
            String section,
            List<String> states,
            String date,
            List<String> findings,
            List<String> adaptations,
            String nextDate,
            String at) {}

    /** A record of the topic of decisions. */
    static String of(Decision decision) {
        return JSON.writeValueAsString(new DecisionCodes(
                decision.resultId(),
                decision.revision(),
                decision.state(),
                decision.role().name(),
                decision.decision().name(),
                decision.criteria(),
                text(decision.at())));
    }

    /** A record of the topic of reviews. */
    static String of(Review review, Instant confirmedAt) {
        return JSON.writeValueAsString(new ReviewCodes(
                review.section(),
                review.states(),
                review.heldOn().toString(),
                review.findings().stream().map(Enum::name).toList(),
                review.adaptations().stream().map(Enum::name).toList(),
                review.nextOn().toString(),
                text(confirmedAt)));
    }

    private static String text(Instant at) {
        return IsoText.instant(at.toEpochMilli());
    }
}
