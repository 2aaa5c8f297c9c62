package eu.limen.console.shown;

import eu.limen.analysis.maths.CountDistribution;
import eu.limen.disclosure.ChanceBand;
import eu.limen.disclosure.DisclosedNumbers;
import eu.limen.disclosure.ShownCount;
import eu.limen.disclosure.TierOne;
import eu.limen.model.Component;
import eu.limen.model.ForecastPoint;
import eu.limen.model.Interval;
import eu.limen.model.ThreatScore;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A threat's week as an officer sees it. As soon as its count may be below five, nothing that is computed from the count alone is
 * shown; as soon as that of one of its days may be, nothing that would give the week's exact count back.
 *
 * @param score whole points; those of its components add up to it
 * @param expectedLow of 95 % of weeks as they are expected at least so many, from the dispersion of weekly counts; as coarse as what is expected
 */
public record ShownThreat(
        String category,
        String direction,
        String level,
        @Nullable String score,
        @Nullable String observed,
        @Nullable String exposure,
        @Nullable String expected,
        @Nullable String expectedLow,
        @Nullable String expectedHigh,
        @Nullable String chance,
        @Nullable ShownInterval per1000,
        @Nullable ShownInterval rateRatio,
        @Nullable Boolean standsOut,
        List<ShownComponent> components,
        List<ShownForecast> forecast) {

    private static final double TAIL_OF_95_PERCENT = 0.025;

    /** Two digits each; of a ratio of four weeks the mean alone, as coarse as the counts behind it must be. */
    public record ShownInterval(
            @Nullable String mean,
            @Nullable String low,
            @Nullable String high) {

        private static @Nullable ShownInterval of(
                @Nullable Interval interval, Function<Double, @Nullable String> shown) {
            if (interval == null) {
                return null;
            }
            String mean = shown.apply(interval.mean());
            return mean == null
                    ? null
                    : new ShownInterval(mean, shown.apply(interval.low()), shown.apply(interval.high()));
        }
    }

    /** Points of a part of the score; its sentence speaks of sums of weeks and is left out. */
    public record ShownComponent(String name, String points) {

        private static List<ShownComponent> of(List<Component> components) {
            List<Long> points =
                    WholePoints.of(components.stream().map(Component::points).toList());
            return IntStream.range(0, components.size())
                    .mapToObj(i -> new ShownComponent(components.get(i).name(), TierOne.points(points.get(i))))
                    .toList();
        }
    }

    /** What is to be expected some weeks ahead. */
    public record ShownForecast(int weeksAhead, String median, String low80, String high80) {

        private static ShownForecast of(ForecastPoint point) {
            return new ShownForecast(
                    point.weeksAhead(),
                    DisclosedNumbers.expected(point.median()),
                    DisclosedNumbers.expected(point.low80()),
                    DisclosedNumbers.expected(point.high80()));
        }
    }

    /** Weekly counts as they are expected; null where nothing is. */
    private static @Nullable CountDistribution usual(ThreatScore threat) {
        Double expected = threat.expected();
        Double dispersion = threat.dispersion();
        return expected == null || dispersion == null ? null : new CountDistribution(expected, expected * dispersion);
    }

    /** Without its ends: three figures of one sum, each rounded by itself, would tell more of it than one. */
    private static @Nullable ShownInterval ratio(@Nullable Interval ratio, @Nullable Double expected) {
        String mean = ratio == null ? null : RatioGrain.of(ratio.mean(), expected);
        return mean == null ? null : new ShownInterval(mean, null, null);
    }

    /**
     * What of a threat's week is shown.
     *
     * @param count of the week as it may be shown; null where that is not known
     */
    static ShownThreat of(ThreatScore threat, @Nullable ShownCount count) {
        Long observed = threat.observed();
        Long exposure = threat.exposure();
        Double expected = threat.expected();
        Double chance = threat.pValue();
        Double score = threat.score();
        CountDistribution usual = usual(threat);
        boolean exact = count != null && observed != null && count.exact() && count.least() == observed;
        boolean small = count == null || count.small();
        return new ShownThreat(
                threat.category().name(),
                threat.direction(),
                threat.level().name(),
                score == null ? null : TierOne.points(score),
                observed == null || count == null ? null : count.text(),
                exposure == null ? null : TierOne.exposure(exposure),
                expected == null ? null : DisclosedNumbers.expected(expected),
                usual == null ? null : DisclosedNumbers.expected(usual.quantile(TAIL_OF_95_PERCENT)),
                usual == null ? null : DisclosedNumbers.expected(usual.upperBound(TAIL_OF_95_PERCENT)),
                chance == null || small ? null : ChanceBand.of(chance).words(),
                exact ? ShownInterval.of(threat.per1000(), each -> TierOne.ratio(each, observed)) : null,
                small ? null : ratio(threat.rateRatio(), expected),
                threat.standsOut(),
                ShownComponent.of(threat.components()),
                threat.forecast().stream().map(ShownForecast::of).toList());
    }
}
