package eu.limen.console.shown;

import eu.limen.console.access.Release;
import eu.limen.disclosure.TierOne;
import eu.limen.model.Indicator;
import eu.limen.model.IsoText;
import eu.limen.model.PatternMention;
import eu.limen.model.Practice;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as an officer sees it.
 *
 * @param score whole points; null where only labels are released or nothing was assessed
 * @param threats empty where only labels are released
 * @param verdicts each with its sentence; a bare code is never delivered
 */
public record ShownIndicator(
        String id,
        int revision,
        String knownAt,
        Release release,
        String section,
        String week,
        String level,
        @Nullable String score,
        @Nullable String driver,
        String confidence,
        boolean joint,
        String agreement,
        List<ShownThreat> threats,
        List<PatternMention> patterns,
        @Nullable Practice practice,
        List<ShownVerdict> verdicts,
        Map<String, String> endorsement,
        List<ShownReason> reasons,
        String methodVersion) {

    /** What of an indicator a release shows. */
    public static ShownIndicator of(Indicator indicator, Release release) {
        boolean counts = release == Release.COUNTS;
        Map<String, String> endorsement = new TreeMap<>();
        indicator.endorsement().forEach((state, word) -> endorsement.put(state, word.name()));
        Double score = indicator.score();
        return new ShownIndicator(
                indicator.id(),
                indicator.revision(),
                IsoText.instant(indicator.knownAtMillis()),
                release,
                indicator.section(),
                indicator.week(),
                indicator.level().name(),
                counts && score != null ? TierOne.points(score) : null,
                indicator.driver() == null ? null : indicator.driver().name(),
                indicator.confidence().name(),
                indicator.joint(),
                indicator.agreement().name(),
                counts ? indicator.threats().stream().map(ShownThreat::of).toList() : List.of(),
                counts ? indicator.patterns() : List.of(),
                counts ? indicator.practice() : null,
                indicator.verdicts().stream()
                        .map(verdict -> ShownVerdict.of(verdict, release))
                        .toList(),
                endorsement,
                counts ? ShownReason.of(indicator.reasons()) : List.of(),
                indicator.generatedBy().methodVersion());
    }
}
