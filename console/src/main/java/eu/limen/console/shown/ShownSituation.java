package eu.limen.console.shown;

import eu.limen.console.access.Release;
import eu.limen.disclosure.ChanceBand;
import eu.limen.disclosure.CountedDay;
import eu.limen.disclosure.DisclosedNumbers;
import eu.limen.disclosure.TierOne;
import eu.limen.model.IsoText;
import eu.limen.model.Side;
import eu.limen.model.Situation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * @param observed the sum of what is shown of the sides: {@code 12}, or {@code 7 to 11} where one is below five
     * @param sides by state, each by itself; their exposure is shown of all or of none, since the sum of it is shown too
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
                counts ? ShownReason.of(situation.reasons(), counted(situation).exact()) : List.of(),
                situation.generatedBy().methodVersion());
    }

    /** A side that is left out of the sum has a reason; its count is shown by itself. */
    private static CountedDay counted(Situation situation) {
        return new CountedDay(
                situation.sides().values().stream()
                        .filter(side -> side.reason() == null)
                        .map(Side::observed)
                        .filter(Objects::nonNull)
                        .toList(),
                situation.sides().values().stream().anyMatch(side -> !side.reported()));
    }

    private static Figures figures(Situation situation) {
        Long exposure = situation.exposure();
        Double expected = situation.expected();
        Double low = situation.low();
        Double high = situation.high();
        Double chance = situation.pValue();
        CountedDay counted = counted(situation);
        return new Figures(
                situation.observed() == null ? null : counted.shown().text(),
                exposure == null ? null : TierOne.exposure(exposure),
                expected == null ? null : DisclosedNumbers.expected(expected),
                low == null ? null : DisclosedNumbers.expected(low),
                high == null ? null : DisclosedNumbers.expected(high),
                chance == null || !counted.shown().exact()
                        ? null
                        : ChanceBand.of(chance).words(),
                sides(situation));
    }

    private static Map<String, ShownSide> sides(Situation situation) {
        boolean exposure =
                situation.sides().values().stream().map(Side::exposure).noneMatch(ShownSituation::hides);
        Map<String, ShownSide> sides = new TreeMap<>();
        situation.sides().forEach((state, side) -> sides.put(state, side(side, exposure)));
        return sides;
    }

    private static ShownSide side(Side side, boolean exposed) {
        Long observed = side.observed();
        Long exposure = side.exposure();
        return new ShownSide(
                observed != null ? TierOne.count(observed) : null,
                exposed && exposure != null ? TierOne.exposure(exposure) : null);
    }

    private static boolean hides(@Nullable Long figure) {
        return figure != null && TierOne.isSmall(figure);
    }
}
