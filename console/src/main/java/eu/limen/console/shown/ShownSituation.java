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
     * @param low lower end of the 95 % interval of what was to be expected, as coarse as that
     * @param sides by state; the counts of all are hidden where one could be had from the sum and the others
     */
    public record Figures(
            @Nullable String observed,
            @Nullable String exposure,
            @Nullable String expected,
            @Nullable String low,
            @Nullable String high,
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
        Double low = situation.low();
        Double high = situation.high();
        Double chance = situation.pValue();
        return new Figures(
                observed == null ? null : TierOne.count(observed),
                exposure == null ? null : TierOne.exposure(exposure),
                expected == null ? null : DisclosedNumbers.expected(expected),
                low == null ? null : DisclosedNumbers.expected(low),
                high == null ? null : DisclosedNumbers.expected(high),
                chance == null || isSmall(observed)
                        ? null
                        : ChanceBand.of(chance).words(),
                sides(situation));
    }

    /** The sum is shown; so either the counts of all sides are, or of none. The same holds for their exposure, each by itself. */
    private static Map<String, ShownSide> sides(Situation situation) {
        boolean counts = situation.sides().values().stream().map(Side::observed).noneMatch(ShownSituation::hides);
        boolean exposure =
                situation.sides().values().stream().map(Side::exposure).noneMatch(ShownSituation::hides);
        Map<String, ShownSide> sides = new TreeMap<>();
        situation.sides().forEach((state, side) -> sides.put(state, side(side, counts, exposure)));
        return counts || exposure ? sides : Map.of();
    }

    private static ShownSide side(Side side, boolean counts, boolean exposed) {
        Long observed = side.observed();
        Long exposure = side.exposure();
        return new ShownSide(
                counts && observed != null ? TierOne.count(observed) : null,
                exposed && exposure != null ? TierOne.exposure(exposure) : null);
    }

    private static boolean hides(@Nullable Long figure) {
        return figure != null && TierOne.isSmall(figure);
    }
}
