package eu.limen.console.shown;

import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import eu.limen.disclosure.ChanceBand;
import eu.limen.disclosure.CountedDay;
import eu.limen.disclosure.DisclosedNumbers;
import eu.limen.disclosure.ShownCount;
import eu.limen.disclosure.TierOne;
import eu.limen.disclosure.TierOneText;
import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.EvidencePoint;
import eu.limen.model.IsoText;
import eu.limen.model.Threat;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** A day of the evidence, or a week by its Monday; counted as the days are known now. */
    public record ShownEvidence(
            String section,
            String direction,
            String day,
            String label,
            @Nullable String observed,
            @Nullable String expected,
            @Nullable String chance) {}

    /** The situations whose days must be at hand when an alert is shown. */
    public static Set<String> situations(Alert alert) {
        return EvidenceCounts.situations(alert);
    }

    /**
     * What of an alert somebody sees.
     *
     * @param days what its {@link #situations} counted, by id
     */
    public static ShownAlert of(Alert alert, Sight sight, Map<String, CountedDay> days) {
        boolean released = alert.sections().stream().allMatch(section -> showsCounts(sight, section));
        EvidenceCounts counts = new EvidenceCounts(alert, days);
        return new ShownAlert(
                alert.id(),
                alert.revision(),
                IsoText.instant(alert.knownAtMillis()),
                alert.family().name(),
                alert.pattern().name(),
                alert.status().name(),
                TierOneText.of(alert.headline()),
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
                released ? figures(alert, counts) : null,
                alert.measuresInForce(),
                IsoText.instant(alert.expiresMillis()),
                alert.supersedes(),
                alert.cancelReason(),
                alert.exercise(),
                alert.evidence().stream()
                        .map(point -> evidence(point, counts, showsCounts(sight, point.section())))
                        .toList(),
                released ? reasons(alert, counts) : List.of(),
                alert.generatedBy().methodVersion());
    }

    private static boolean showsCounts(Sight sight, String section) {
        return sight.of(section) == Release.COUNTS && TierOne.showsDays(section);
    }

    /** What is counted in vehicles or by the way of acting has no days beside it: where it is small, its sentences are left out. */
    private static List<ShownReason> reasons(Alert alert, EvidenceCounts counts) {
        if (counts.isOfSituations()) {
            return ShownReason.of(alert.reasons(), counts.exact());
        }
        return counts.small() ? List.of() : ShownReason.of(alert.reasons());
    }

    private static AlertFigures figures(Alert alert, EvidenceCounts counts) {
        ShownCount observed = counts.sum();
        Double expected = alert.expected();
        Double change = alert.exposureChange();
        return new AlertFigures(
                observed == null ? null : observed.text(),
                expected == null ? null : DisclosedNumbers.expected(expected),
                change == null ? null : TierOne.ratio(change, ALWAYS));
    }

    private static ShownEvidence evidence(EvidencePoint point, EvidenceCounts counts, boolean released) {
        ShownCount observed = released ? counts.of(point) : null;
        Double expected = point.expected();
        Double chance = point.pValue();
        boolean tells = observed != null && (counts.isOfSituations() ? observed.exact() : !observed.small());
        return new ShownEvidence(
                point.section(),
                point.direction(),
                point.day(),
                point.label().name(),
                observed == null ? null : observed.text(),
                released && expected != null ? DisclosedNumbers.expected(expected) : null,
                tells && chance != null ? ChanceBand.of(chance).words() : null);
    }
}
