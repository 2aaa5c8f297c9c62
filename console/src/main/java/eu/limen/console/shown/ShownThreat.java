package eu.limen.console.shown;

import eu.limen.disclosure.ChanceBand;
import eu.limen.disclosure.DisclosedNumbers;
import eu.limen.disclosure.TierOne;
import eu.limen.model.Component;
import eu.limen.model.ForecastPoint;
import eu.limen.model.Interval;
import eu.limen.model.ThreatScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A threat's week as an officer sees it. As soon as its count may be below five, nothing that is computed from the count alone is shown.
 *
 * @param score whole points
 */
public record ShownThreat(
        String category,
        String direction,
        String level,
        @Nullable String score,
        @Nullable String observed,
        @Nullable String exposure,
        @Nullable String expected,
        @Nullable String chance,
        @Nullable ShownInterval per1000,
        @Nullable ShownInterval rateRatio,
        @Nullable Boolean standsOut,
        List<ShownComponent> components,
        List<ShownForecast> forecast) {

    /** Two digits each. */
    public record ShownInterval(
            @Nullable String mean,
            @Nullable String low,
            @Nullable String high) {

        private static @Nullable ShownInterval of(@Nullable Interval interval, @Nullable Long count) {
            return interval == null || count == null || TierOne.isSmall(count)
                    ? null
                    : new ShownInterval(
                            TierOne.ratio(interval.mean(), count),
                            TierOne.ratio(interval.low(), count),
                            TierOne.ratio(interval.high(), count));
        }
    }

    /** Points of a part of the score; its sentence speaks of sums of weeks and is left out. */
    public record ShownComponent(String name, String points) {

        private static ShownComponent of(Component component) {
            return new ShownComponent(component.name(), TierOne.points(component.points()));
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

    static ShownThreat of(ThreatScore threat) {
        Long observed = threat.observed();
        Long exposure = threat.exposure();
        Double expected = threat.expected();
        Double chance = threat.pValue();
        Double score = threat.score();
        return new ShownThreat(
                threat.category().name(),
                threat.direction(),
                threat.level().name(),
                score == null ? null : TierOne.points(score),
                observed == null ? null : TierOne.count(observed),
                exposure == null ? null : TierOne.exposure(exposure),
                expected == null ? null : DisclosedNumbers.expected(expected),
                chance == null || observed == null || TierOne.isSmall(observed)
                        ? null
                        : ChanceBand.of(chance).words(),
                ShownInterval.of(threat.per1000(), observed),
                ShownInterval.of(threat.rateRatio(), observed),
                threat.standsOut(),
                threat.components().stream().map(ShownComponent::of).toList(),
                threat.forecast().stream().map(ShownForecast::of).toList());
    }
}
