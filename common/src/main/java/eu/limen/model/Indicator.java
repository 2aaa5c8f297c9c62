package eu.limen.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section's ISO week: the joint risk-analysis indicator with its verdicts (Recommendation of 23.11.2023, (5)(b), (13)).
 *
 * @param id {@code I|section|week}
 * @param week ISO week, {@code 2025-W09}
 * @param score 0..100, the highest of its threats; null where nothing was assessed
 * @param driver the threat whose score it is
 * @param joint whether both sides contributed data
 */
public record Indicator(
        String id,
        int revision,
        long knownAtMillis,
        GeneratedBy generatedBy,
        List<Reason> reasons,
        String section,
        String week,
        @Nullable Double score,
        Level level,
        @Nullable Threat driver,
        Confidence confidence,
        boolean joint,
        SideAgreement agreement,
        List<ThreatScore> threats,
        List<PatternMention> patterns,
        Practice practice,
        List<Verdict> verdicts,
        Map<String, Endorsement> endorsement) {}
