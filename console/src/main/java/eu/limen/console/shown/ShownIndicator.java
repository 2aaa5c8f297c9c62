package eu.limen.console.shown;

import eu.limen.console.access.Release;
import eu.limen.disclosure.CountedDay;
import eu.limen.disclosure.ShownCount;
import eu.limen.disclosure.SumBesideParts;
import eu.limen.disclosure.TierOne;
import eu.limen.model.Indicator;
import eu.limen.model.IsoText;
import eu.limen.model.PatternMention;
import eu.limen.model.Practice;
import eu.limen.model.ThreatScore;
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
 * @param endorsement what each state says last
 * @param words the same with its reasons, where it was said here
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
        List<ShownWord> words,
        List<ShownReason> reasons,
        String methodVersion) {

    /** What of an indicator a release shows where its days are not at hand: without the counts of the week. */
    public static ShownIndicator of(Indicator indicator, Release release) {
        return of(indicator, release, null);
    }

    /**
     * What of an indicator a release shows.
     *
     * @param days what is shown of its days; null where that is not known
     */
    public static ShownIndicator of(Indicator indicator, Release release, @Nullable CountedDays days) {
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
                counts
                        ? indicator.threats().stream()
                                .map(threat -> ShownThreat.of(threat, count(indicator.section(), threat, days)))
                                .toList()
                        : List.of(),
                counts ? indicator.patterns() : List.of(),
                counts ? practice(indicator.practice()) : null,
                indicator.verdicts().stream()
                        .map(verdict -> ShownVerdict.of(verdict, release))
                        .toList(),
                endorsement,
                List.of(),
                counts ? ShownReason.of(indicator.reasons(), false) : List.of(),
                indicator.generatedBy().methodVersion());
    }

    /** The sum of the days as they are shown; of a section that shows none, the class of the count: so a late side is not told by the difference of two counts. */
    private static @Nullable ShownCount count(String section, ThreatScore threat, @Nullable CountedDays days) {
        Long observed = threat.observed();
        if (observed == null || days == null) {
            return null;
        }
        if (!TierOne.showsDays(section)) {
            return ShownCount.of(observed);
        }
        List<CountedDay> counted = days.of(threat.category(), threat.direction());
        return counted.isEmpty() ? null : SumBesideParts.ofWeek(counted);
    }

    /** The same with what states have said since it was made: a dissent travels with the indicator, whatever the job knows of it. */
    public ShownIndicator saying(List<ShownWord> said) {
        Map<String, String> latest = new TreeMap<>(endorsement);
        said.forEach(word -> latest.put(word.state(), word.word()));
        return new ShownIndicator(
                id,
                revision,
                knownAt,
                release,
                section,
                week,
                level,
                score,
                driver,
                confidence,
                joint,
                agreement,
                threats,
                patterns,
                practice,
                verdicts,
                latest,
                said,
                reasons,
                methodVersion);
    }

    /** Shares of persons checked: with more digits they would give exact numbers back. */
    private static Practice practice(Practice practice) {
        return new Practice(
                hundredths(practice.mobileShare()),
                hundredths(practice.systematicShare()),
                hundredths(practice.jointShare()),
                hundredths(practice.borderControlShare()),
                hundredths(practice.waitingMinutes()),
                hundredths(practice.openConnections()),
                hundredths(practice.longWaitingMinutes()),
                hundredths(practice.openLanes()));
    }

    private static @Nullable Double hundredths(@Nullable Double share) {
        return share == null ? null : Math.rint(share * 100) / 100;
    }
}
