package eu.limen.console.shown;

import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import eu.limen.disclosure.ChanceBand;
import eu.limen.disclosure.DisclosedNumbers;
import eu.limen.disclosure.ShownCount;
import eu.limen.disclosure.TierOne;
import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.EvidencePoint;
import eu.limen.model.IsoText;
import eu.limen.model.Threat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An alert as an officer of a state it is addressed to sees it. AlertFigures of a section that is not the state's own are left out of its evidence, and of the whole
 * where one of its sections is not.
 *
 * @param figures null where a section's figures are not released
 * @param reasons without those that could give a small number back
 */
public record ShownAlert(
        String id,
        int revision,
        String knownAt,
        String family,
        String pattern,
        String status,
        String headline,
        List<String> sections,
        List<String> threats,
        @Nullable String direction,
        List<Addressee> addressees,
        String severity,
        String certainty,
        String urgency,
        String onset,
        String detectedAt,
        Map<String, String> dataUntil,
        boolean bothSides,
        @Nullable AlertFigures figures,
        List<String> measuresInForce,
        String expires,
        @Nullable String supersedes,
        @Nullable String cancelReason,
        boolean exercise,
        List<ShownEvidence> evidence,
        List<ShownReason> reasons,
        String methodVersion) {

    /** A change of exposure says nothing of findings. */
    private static final Long ALWAYS = Long.MAX_VALUE;

    /** What was seen and what was to be expected. */
    public record AlertFigures(
            @Nullable String observed,
            @Nullable String expected,
            @Nullable String exposureChange) {}

    /** A day of the evidence. */
    public record ShownEvidence(
            String section,
            String direction,
            String day,
            String label,
            @Nullable String observed,
            @Nullable String expected,
            @Nullable String chance) {}

    /** What of an alert somebody sees. */
    public static ShownAlert of(Alert alert, Sight sight) {
        boolean counts = alert.sections().stream().allMatch(section -> showsCounts(sight, section));
        boolean small =
                isSmall(alert.observed()) || alert.evidence().stream().anyMatch(point -> isSmall(point.observed()));
        return new ShownAlert(
                alert.id(),
                alert.revision(),
                IsoText.instant(alert.knownAtMillis()),
                alert.family().name(),
                alert.pattern().name(),
                alert.status().name(),
                alert.headline(),
                alert.sections(),
                alert.threats().stream().map(Threat::name).toList(),
                alert.direction(),
                alert.addressees(),
                alert.severity().name(),
                alert.certainty().name(),
                alert.urgency().name(),
                alert.onset(),
                IsoText.instant(alert.detectedAtMillis()),
                alert.dataUntil(),
                alert.bothSides(),
                counts ? figures(alert) : null,
                alert.measuresInForce(),
                IsoText.instant(alert.expiresMillis()),
                alert.supersedes(),
                alert.cancelReason(),
                alert.exercise(),
                alert.evidence().stream()
                        .map(point -> evidence(point, sight, isOfWeeks(alert)))
                        .toList(),
                counts && !small ? ShownReason.of(alert.reasons()) : List.of(),
                alert.generatedBy().methodVersion());
    }

    private static boolean showsCounts(Sight sight, String section) {
        return sight.of(section) == Release.COUNTS && TierOne.showsDays(section);
    }

    private static boolean isSmall(@Nullable Long count) {
        return count != null && TierOne.isSmall(count);
    }

    private static AlertFigures figures(Alert alert) {
        Long observed = alert.observed();
        Double expected = alert.expected();
        Double change = alert.exposureChange();
        return new AlertFigures(
                observed == null ? null : sum(alert, observed),
                expected == null ? null : DisclosedNumbers.expected(expected),
                change == null ? null : TierOne.ratio(change, ALWAYS));
    }

    /** Evidence of a trend is counted by the week. */
    private static boolean isOfWeeks(Alert alert) {
        return alert.family() == AlertFamily.TREND;
    }

    /** Days are shown one by one elsewhere: an exact sum of a week would tell the one that is hidden. */
    private static String besideDays(long observed) {
        return ShownCount.of(observed).text();
    }

    /** The sum of the evidence is made of what is shown of it. */
    private static String sum(Alert alert, long observed) {
        if (isOfWeeks(alert)) {
            return besideDays(observed);
        }
        List<Long> parts = alert.evidence().stream()
                .map(EvidencePoint::observed)
                .filter(Objects::nonNull)
                .toList();
        return parts.stream().anyMatch(TierOne::isSmall) ? TierOne.sum(parts) : TierOne.count(observed);
    }

    private static ShownEvidence evidence(EvidencePoint point, Sight sight, boolean weeks) {
        Long observed = point.observed();
        Double expected = point.expected();
        Double chance = point.pValue();
        boolean counts = showsCounts(sight, point.section());
        return new ShownEvidence(
                point.section(),
                point.direction(),
                point.day(),
                point.label().name(),
                counts && observed != null ? count(observed, weeks) : null,
                counts && expected != null ? DisclosedNumbers.expected(expected) : null,
                counts && chance != null && !isSmall(observed)
                        ? ChanceBand.of(chance).words()
                        : null);
    }

    private static String count(long observed, boolean ofWeek) {
        return ofWeek ? besideDays(observed) : TierOne.count(observed);
    }
}
