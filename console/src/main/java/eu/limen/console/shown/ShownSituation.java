package eu.limen.console.shown;

import eu.limen.console.access.Release;
import eu.limen.disclosure.ChanceBand;
import eu.limen.disclosure.DisclosedNumbers;
import eu.limen.disclosure.TierOne;
import eu.limen.model.IsoText;
import eu.limen.model.Side;
import eu.limen.model.Situation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A situation as an officer sees it. Figures are texts, since {@code <5} is one; null where nothing is shown.
 *
 * @param release how much of it is shown
 * @param figures null where only labels are released, or the section shows no days
 */
public record ShownSituation(
        String id,
        int revision,
        String knownAt,
        Release release,
        String section,
        String threat,
        String direction,
        String day,
        String label,
        boolean open,
        String legalStatus,
        String basis,
        Map<String, Boolean> reported,
        @Nullable Figures figures,
        List<ShownReason> reasons,
        String methodVersion) {

    /**
     * What was counted.
     *
     * @param sides by state; empty where a side could be had from the sum and the other side
     */
    public record Figures(
            @Nullable String observed,
            @Nullable String exposure,
            @Nullable String expected,
            @Nullable String chance,
            Map<String, ShownSide> sides) {}

    /** What one side counted. */
    public record ShownSide(
            @Nullable String observed, @Nullable String exposure) {}

    /** What of a situation a release shows. */
    public static ShownSituation of(Situation situation, Release release) {
        boolean counts = release == Release.COUNTS && TierOne.showsDays(situation.section());
        Map<String, Boolean> reported = new TreeMap<>();
        situation.sides().forEach((state, side) -> reported.put(state, side.reported()));
        return new ShownSituation(
                situation.id(),
                situation.revision(),
                IsoText.instant(situation.knownAtMillis()),
                release,
                situation.section(),
                situation.threat().name(),
                situation.direction(),
                IsoText.day(situation.day()),
                situation.label().name(),
                situation.open(),
                situation.legalStatus().name(),
                situation.basis().name(),
                reported,
                counts ? figures(situation) : null,
                counts && !isSmall(situation.observed()) ? ShownReason.of(situation.reasons()) : List.of(),
                situation.generatedBy().methodVersion());
    }

    private static boolean isSmall(@Nullable Long count) {
        return count == null || TierOne.isSmall(count);
    }

    private static Figures figures(Situation situation) {
        Long observed = situation.observed();
        Long exposure = situation.exposure();
        Double expected = situation.expected();
        Double chance = situation.pValue();
        return new Figures(
                observed == null ? null : TierOne.count(observed),
                exposure == null ? null : TierOne.exposure(exposure),
                expected == null ? null : DisclosedNumbers.expected(expected),
                chance == null || isSmall(observed)
                        ? null
                        : ChanceBand.of(chance).words(),
                sides(situation));
    }

    /** The sum is shown; so either both sides are, or neither. */
    private static Map<String, ShownSide> sides(Situation situation) {
        Map<String, ShownSide> sides = new TreeMap<>();
        for (Map.Entry<String, Side> side : situation.sides().entrySet()) {
            Long observed = side.getValue().observed();
            Long exposure = side.getValue().exposure();
            if (observed != null && TierOne.isSmall(observed)) {
                return Map.of();
            }
            sides.put(
                    side.getKey(),
                    new ShownSide(
                            observed == null ? null : TierOne.count(observed),
                            exposure == null ? null : TierOne.exposure(exposure)));
        }
        return sides;
    }
}
